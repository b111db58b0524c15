package org.intertitle.ui.subtitle;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** One problem: its shape, its cue, what it is. */
final class ProblemCell extends ListCell<ProblemLine> {
    private final Texts texts;
    private final Label cue = new Label();
    private final Label text = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox row = new HBox();

    ProblemCell(Texts texts) {
        this.texts = texts;
        cue.getStyleClass().addAll("hint", "problem-cue");
        text.setMinWidth(0);
        text.getStyleClass().add("may-shorten");
        text.setTooltip(whole);
        row.getStyleClass().add("problem-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProblemLine problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Icon icon = new Icon(problem.severity().glyph());
        icon.getStyleClass().add(problem.severity().styleClass());
        cue.setText(
                problem.cue() == 0 ? texts.text("subtitle.whole") : texts.number(problem.cue()));
        text.setText(problem.text());
        whole.setText(problem.text());
        row.getChildren().setAll(icon, cue, text);
        setGraphic(row);
        setAccessibleText(
                texts.text("subtitle.severity." + Wording.lower(problem.severity()))
                        + ", "
                        + cue.getText()
                        + ": "
                        + problem.text());
    }
}

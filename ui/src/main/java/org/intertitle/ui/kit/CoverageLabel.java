package org.intertitle.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.intertitle.queries.Coverage;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

/** How a title or season stands to one (language, kind): the sign, and satisfied of asked. */
public final class CoverageLabel extends HBox {
    private final StateIcon icon = new StateIcon();
    private final Label numbers = new Label();
    private final Texts texts;

    public CoverageLabel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("coverage");
        numbers.getStyleClass().add("caption");
        getChildren().setAll(icon, numbers);
    }

    /** {@code numbered}: a series tells how many of its episodes are satisfied. */
    public void show(@Nullable Coverage coverage, boolean numbered) {
        if (coverage == null) {
            icon.setState(CellState.NOT_WANTED);
            numbers.setText("");
            setAccessibleText(texts.wording().state(CellState.NOT_WANTED));
            return;
        }
        boolean counts = numbered && coverage.asked() > 0;
        icon.setState(coverage.state());
        numbers.setText(counts ? coverage.satisfied() + "/" + coverage.asked() : "");
        setAccessibleText(spoken(coverage, counts));
    }

    private String spoken(Coverage coverage, boolean counts) {
        String wish = texts.wording().fullWish(coverage.language(), coverage.kind());
        return counts
                ? texts.text("coverage.spoken", wish, coverage.satisfied(), coverage.asked())
                : wish + ": " + texts.wording().state(coverage.state());
    }
}

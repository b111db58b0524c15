package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Details;

import java.util.stream.Collectors;

/** What was done about a video, newest first, each to be taken back or done again. */
final class CellHistory {
    private static final int LINES = 6;
    private static final double WHEN = 56;

    private final TitleViewModel model;
    private final Texts texts;
    private final Measures measures;

    CellHistory(TitleViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.measures = presentation.measures();
    }

    Node node(Details details) {
        int all = details.history().size();
        Label count =
                PanelParts.label(all > LINES ? texts.text("coverage.of", LINES, all) : "", "hint");
        VBox section = PanelParts.section(PanelParts.heading(texts.text("title.history"), count));
        details.history().stream()
                .limit(LINES)
                .forEach(step -> section.getChildren().add(line(step)));
        section.getStyleClass().add("last");
        return section;
    }

    private Node line(Step step) {
        Label when = PanelParts.label(texts.formats().day(step.when()), "hint");
        Shown.wide(when, measures.px(WHEN));
        String said = texts.text("history.step." + step.action());
        Label what = new Label(step.undone() ? texts.text("title.undone", said) : said);
        what.setTooltip(new Tooltip(files(step)));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = PanelParts.row(when, what);
        if (step.undone()) {
            what.getStyleClass().add("undone");
        }
        if (step.state() == StepState.DONE) {
            String key = step.undone() ? "title.redo" : "title.undo";
            String says = texts.text(key) + ": " + said + ", " + files(step);
            Node link = PanelParts.link(texts.text(key), says, () -> model.steps().toggle(step));
            row.getChildren().add(link);
        }
        return row;
    }

    private static String files(Step step) {
        return step.changes().stream()
                .map(FileChange::path)
                .map(path -> OneLine.of(String.valueOf(path.getFileName())))
                .distinct()
                .collect(Collectors.joining(" → "));
    }
}

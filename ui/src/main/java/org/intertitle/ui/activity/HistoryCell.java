package org.intertitle.ui.activity;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.Step;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.Predicate;

/** Draws one line of the history. */
final class HistoryCell extends ListCell<HistoryLine> {
    private static final int NEAR_END = 30;

    private final HistoryViewModel model;
    private final Texts texts;
    private final Measures measures;
    private final HBox box = new HBox();
    private final Label time = new Label();
    private final Icon fold = new Icon();
    private final Icon icon = new Icon();
    private final Label what = new Label();
    private final Label about = new Label();
    private final Facts word = new Facts();
    private final PathLabel from = new PathLabel();
    private final Icon arrow = new Icon(Glyph.ARROW);
    private final Label to = new Label();
    private final Label note = new Label();
    private final Button button = new Button();
    private final Region gap = new Region();
    private final Region indent = new Region();

    HistoryCell(HistoryViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.measures = presentation.measures();
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        box.getStyleClass().add("row");
        box.setPadding(new Insets(0, measures.px(16), 0, measures.px(16)));
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.setAlignment(Pos.CENTER_LEFT);
        time.getStyleClass().add("explain");
        about.getStyleClass().add("explain");
        about.setMinWidth(0);
        about.getStyleClass().add("user-text");
        note.getStyleClass().add("hint");
        note.setMinWidth(Region.USE_PREF_SIZE);
        word.getStyleClass().add("explain");
        word.mayGo();
        to.getStyleClass().addAll("mono", "user-text");
        to.setMinWidth(0);
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        indent.setMinWidth(measures.px(76));
        HBox.setHgrow(gap, Priority.ALWAYS);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clicked();
            }
        });
    }

    private void clicked() {
        switch (getItem()) {
            case HistoryLine.Whole(var batch, _) -> model.toggle(batch.id());
            case HistoryLine.More more -> model.more(more);
            case HistoryLine.Single _, HistoryLine.Day _ -> {}
            case null -> {}
        }
    }

    @Override
    protected void updateItem(@Nullable HistoryLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("group-cell");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (getIndex() > getListView().getItems().size() - NEAR_END) {
            model.nearEnd();
        }
        switch (line) {
            case HistoryLine.Day(var day) -> show(day);
            case HistoryLine.Whole(var batch, var open) -> show(batch, open);
            case HistoryLine.Single(_, var entry) -> show(line, entry);
            case HistoryLine.More more -> show(more);
        }
        setGraphic(box);
    }

    private void show(String day) {
        getStyleClass().add("group-cell");
        what.getStyleClass().setAll("label", "strong");
        what.setText(day);
        setAccessibleText(day);
        box.getChildren().setAll(what);
    }

    private void show(HistoryLine.More more) {
        what.getStyleClass().setAll("label", "link-text");
        what.setText(texts.plural("history.more", more.batch().steps() - more.listed()));
        setAccessibleText(what.getText());
        box.getChildren().setAll(indent, what);
    }

    private void show(Past.Batch batch, boolean open) {
        boolean undone = batch.allUndone();
        time.setText(texts.formats().time(batch.when()));
        fold.setGlyph(open ? Glyph.DOWN : Glyph.RIGHT);
        icon.setGlyph(StepWords.done(batch.action()));
        what.getStyleClass().setAll("label", "strong");
        mark(what, undone);
        what.setText(texts.plural("history.batch." + batch.action(), batch.steps()));
        what.setMinWidth(Region.USE_PREF_SIZE);
        about.setText(OneLine.of(batch.about()));
        note.setText(said(undone ? undoneAt(batch.undoneAt()) : partly(batch), batch.kept()));
        String key = batch.steps() == 1 ? "status.undo" : "history.undo_batch";
        button.setText(texts.text(undone ? "status.redo" : key));
        button.setDisable(!batch.kept());
        button.setOnAction(_ -> model.toggleUndo(new HistoryLine.Whole(batch, open)));
        setAccessibleText(spoken(time.getText(), what.getText(), about.getText(), note.getText()));
        box.getChildren().setAll(time, fold, icon, what, about, gap, note, button);
    }

    private String partly(Past.Batch batch) {
        return batch.undone() == 0
                ? ""
                : texts.text("history.partly", batch.undone(), batch.steps());
    }

    private String undoneAt(@Nullable Instant when) {
        return when == null
                ? texts.text("history.undone")
                : texts.text("history.undone_at", texts.formats().moment(when));
    }

    /** Also says where nothing is kept that a way back needs. */
    private String said(String words, boolean kept) {
        return kept ? words : spoken(words, texts.text("history.not_kept"));
    }

    private static String spoken(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                all.append(all.isEmpty() ? "" : ", ").append(part);
            }
        }
        return all.toString();
    }

    private static void mark(Label label, boolean undone) {
        label.getStyleClass().remove("undone");
        if (undone) {
            label.getStyleClass().add("undone");
        }
    }

    private void show(HistoryLine line, Past.Entry entry) {
        Step step = entry.step();
        String left = nameOf(step, change -> change.after() == null);
        String right = nameOf(step, change -> change.after() != null);
        from.setPath(left);
        from.setMinWidth(measures.px(40));
        word.setText(texts.text("history.step." + step.action()));
        to.setText(right);
        mark(to, step.undone());
        note.setText(said(step.undone() ? undoneAt(entry.undoneAt()) : "", entry.kept()));
        button.setText(texts.text(step.undone() ? "status.redo" : "status.undo"));
        button.setDisable(!entry.kept());
        button.setOnAction(_ -> model.toggleUndo(line));
        setAccessibleText(
                spoken(texts.text("history.step." + step.action()), left, right, note.getText()));
        box.getChildren()
                .setAll(indent, left.isEmpty() ? word : from, arrow, to, gap, note, button);
    }

    private static String nameOf(Step step, Predicate<FileChange> which) {
        return step.changes().stream()
                .filter(which)
                .map(change -> OneLine.of(String.valueOf(change.path().getFileName())))
                .findFirst()
                .orElse("");
    }
}

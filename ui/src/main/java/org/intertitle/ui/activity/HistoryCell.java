package org.intertitle.ui.activity;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.Step;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Draws one line of the history. */
final class HistoryCell extends ListCell<HistoryLine> {
    private static final double LEAST_PATH = 40;

    private final ActivityViewModel model;
    private final Texts texts;
    private final HBox box = new HBox();
    private final Label time = new Label();
    private final Icon fold = new Icon();
    private final Icon icon = new Icon();
    private final Label what = new Label();
    private final Label about = new Label();
    private final PathLabel from = new PathLabel();
    private final Icon arrow = new Icon(Glyph.ARROW);
    private final Label to = new Label();
    private final Label note = new Label();
    private final Button button = new Button();
    private final Region gap = new Region();

    HistoryCell(ActivityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        box.getStyleClass().add("row");
        box.setPadding(new Insets(0, 16, 0, 16));
        time.setMinWidth(44);
        time.getStyleClass().add("explain");
        about.getStyleClass().add("explain");
        about.setMinWidth(0);
        note.getStyleClass().add("hint");
        note.setMinWidth(Region.USE_PREF_SIZE);
        to.getStyleClass().add("mono");
        to.setMinWidth(60);
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof HistoryLine.Whole(var batch, _)) {
                model.toggle(batch.id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable HistoryLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("group-cell");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case HistoryLine.Day(var day) -> show(day);
            case HistoryLine.Whole(var batch, var open) -> show(batch, open);
            case HistoryLine.Single(var step) -> show(step);
        }
        setGraphic(box);
    }

    private void show(String day) {
        getStyleClass().add("group-cell");
        what.getStyleClass().setAll("label", "strong");
        what.setText(day);
        box.getChildren().setAll(what);
    }

    private void show(Work.Batch batch, boolean open) {
        String action = action(batch);
        boolean undone = batch.undone();
        time.setText(texts.formats().time(batch.steps().getFirst().when()));
        fold.setGlyph(open ? Glyph.DOWN : Glyph.RIGHT);
        icon.setGlyph(glyph(action));
        what.getStyleClass().setAll("label", "strong");
        mark(what, undone);
        what.setText(texts.plural("history.batch." + action, batch.steps().size()));
        what.setMinWidth(Region.USE_PREF_SIZE);
        about.setText(folders(batch));
        note.setText(undone ? texts.text("history.undone") : "");
        button.setText(texts.text(undone ? "status.redo" : "history.undo_batch"));
        button.setOnAction(_ -> toggle(batch, undone));
        box.getChildren().setAll(time, fold, icon, what, about, gap, note, button);
    }

    private void toggle(Work.Batch batch, boolean undone) {
        if (undone) {
            model.redo(batch);
        } else {
            model.undo(batch);
        }
    }

    private static void mark(Label label, boolean undone) {
        label.getStyleClass().remove("undone");
        if (undone) {
            label.getStyleClass().add("undone");
        }
    }

    private static String action(Work.Batch batch) {
        List<String> actions = batch.steps().stream().map(Step::action).distinct().toList();
        return actions.size() == 1 ? actions.getFirst() : "mixed";
    }

    private static String folders(Work.Batch batch) {
        return batch.steps().stream()
                .flatMap(step -> step.changes().stream())
                .map(change -> change.path().getParent())
                .filter(Objects::nonNull)
                .map(folder -> String.valueOf(folder.getFileName()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private static Glyph glyph(String action) {
        return switch (action) {
            case "adopt" -> Glyph.ADOPT;
            case "extract" -> Glyph.EXTRACT;
            case "convert" -> Glyph.CONVERT;
            case "rename" -> Glyph.RENAME;
            default -> Glyph.WANTED;
        };
    }

    private void show(Step step) {
        Region indent = new Region();
        indent.setMinWidth(76);
        String left = nameOf(step, change -> change.after() == null);
        String right = nameOf(step, change -> change.after() != null);
        from.setPath(left.isEmpty() ? texts.text("history.step." + step.action()) : left);
        from.setMinWidth(left.isEmpty() ? Region.USE_PREF_SIZE : LEAST_PATH);
        to.setText(right);
        mark(to, step.undone());
        note.setText(step.undone() ? texts.text("history.undone") : "");
        button.setText(texts.text(step.undone() ? "status.redo" : "status.undo"));
        button.setOnAction(_ -> {
            if (step.undone()) {
                model.redo(step);
            } else {
                model.undo(step);
            }
        });
        box.getChildren().setAll(indent, from, arrow, to, gap, note, button);
    }

    private static String nameOf(Step step, Predicate<FileChange> which) {
        return step.changes().stream()
                .filter(which)
                .map(change -> String.valueOf(change.path().getFileName()))
                .findFirst()
                .orElse("");
    }
}

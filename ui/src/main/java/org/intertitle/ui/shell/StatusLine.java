package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The quiet line at the bottom: offline, what runs, what was done last with its undo. */
final class StatusLine {
    private final HBox line = new HBox();
    private final Label job = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label detail = new Label();
    private final Label more = new Label();
    private final Label last = new Label();
    private final Button undo = new Button();
    private final Label keys = new Label();
    private final Region separator = new Region();
    private final StateIcon working = new StateIcon(14);
    private final Texts texts;

    StatusLine(ShellViewModel model, Texts texts) {
        this.texts = texts;
        line.getStyleClass().add("status-line");
        style("status-text", job, last);
        style("status-hint", detail, more);
        style("status-progress", progress);
        style("link", undo);
        style("keys", keys);
        working.setState(CellState.WORKING);
        working.setAccessibleText(texts.text("state.working"));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMinWidth(0);
        Label offline = new Label(texts.text("status.offline"), new Icon(Glyph.OFFLINE));
        style("status-text", offline);
        offline.setMinWidth(Region.USE_PREF_SIZE);
        style("status-separator", separator);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren()
                .setAll(
                        List.of(
                                offline, separator, working, job, progress, detail, more, gap, last,
                                undo, keys));
        undo.setOnAction(_ -> {
            if (texts.text("status.redo").equals(undo.getText())) {
                model.redoLast();
            } else {
                model.undoLast();
            }
        });
        model.facts().subscribe(this::show);
    }

    private static void style(String styleClass, Node... nodes) {
        for (Node node : nodes) {
            node.getStyleClass().add(styleClass);
        }
    }

    Node node() {
        return line;
    }

    private void show(WindowFacts.Facts facts) {
        WindowFacts.Running running = facts.running();
        visible(running != null, separator, working, job, progress, detail);
        if (running != null) {
            job.setText(texts.text("job.running." + running.kind()));
            progress.setProgress(running.progress());
            detail.setText(new JobWords(texts).detail(running.detail()));
        }
        int others = running == null ? 0 : facts.jobs() - 1;
        visible(others > 0, more);
        more.setText(others > 0 ? texts.plural("status.more", others) : "");
        showLast(facts.last());
    }

    private void showLast(WindowFacts.@Nullable LastChange change) {
        visible(change != null, undo, keys);
        if (change == null) {
            last.setText(texts.text("status.nothing"));
            return;
        }
        String done =
                texts.plural(
                        change.undone() ? "status.undone" : "history.batch." + change.action(),
                        change.steps());
        last.setText(done);
        undo.setText(texts.text(change.undone() ? "status.redo" : "status.undo"));
        keys.setText(texts.text(change.undone() ? "keys.redo" : "keys.undo"));
    }

    private static void visible(boolean visible, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }
}

package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.Restraint;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The quiet line at the bottom: offline, what runs with a way to stop it, what was done last with
 * its undo, and the notes that came. FX thread only.
 */
final class StatusLine {
    private final HBox line = new HBox();
    private final Label job = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Facts detail = new Facts();
    private final Button cancel = new Button();
    private final Button more = new Button();
    private final Button restraint = new Button();
    private final Facts last = new Facts();
    private final Button undo = new Button();
    private final Label keys = new Label();
    private final Button offline = new Button();
    private final Button version = new Button();
    private final Region separator = new Region();
    private final StateIcon working = new StateIcon(14);
    private final Button trouble = new Button();
    private final Button bell = new Button();
    private final ShellViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final JobWords words;
    private final Subscription bound;
    private @Nullable JobId shown;
    private boolean small;

    /** {@code showNotes} opens the list of notes. */
    StatusLine(
            ShellViewModel model,
            Notifications notifications,
            Presentation presentation,
            Runnable showNotes) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.words = new JobWords(texts);
        line.getStyleClass().add("status-line");
        style("status-text", job, last);
        style("status-hint", detail);
        style("status-progress", progress);
        style("link", undo, more, trouble, restraint, offline, version);
        style("keys", keys);
        style("status-switch", offline);
        working.setState(CellState.WORKING);
        working.setAccessibleText(texts.text("state.working"));
        last.mayGo();
        job.setMinWidth(Region.USE_PREF_SIZE);
        undo.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        style("status-separator", separator);
        line.getChildren()
                .setAll(
                        List.of(
                                offline, version, separator, working, job, progress, detail, cancel,
                                more, restraint, gap(), trouble, last, undo, keys, bell));
        buttons(showNotes);
        bound =
                Subscription.combine(
                        model.facts().subscribe(this::show),
                        model.isOpen().subscribe(_ -> refresh()),
                        model.trouble().subscribe(this::troubled),
                        notifications.unread().subscribe(count -> unread(count.intValue())));
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void buttons(Runnable showNotes) {
        for (Button button : List.of(cancel, bell)) {
            button.getStyleClass().addAll("icon-only", "plain", "small", "status-button");
        }
        cancel.setGraphic(new Icon(Glyph.CANCEL));
        cancel.setAccessibleText(texts.text("status.cancel"));
        cancel.setTooltip(new Tooltip(texts.text("status.cancel")));
        cancel.setOnAction(_ -> cancel());
        offline.setMinWidth(Region.USE_PREF_SIZE);
        offline.setTooltip(new Tooltip());
        offline.disableProperty().bind(model.isOpen().not());
        offline.setOnAction(_ -> model.switchOffline());
        version.setMinWidth(Region.USE_PREF_SIZE);
        version.setOnAction(_ -> model.go(new Place.Settings(Place.SettingsPage.INTERNET)));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> model.go(new Place.Activity()));
        restraint.setMinWidth(Region.USE_PREF_SIZE);
        restraint.setTooltip(new Tooltip(texts.text("status.battery.change")));
        restraint.setOnAction(_ -> model.go(new Place.Settings(SettingsPage.GENERAL)));
        trouble.setGraphic(new Icon(Glyph.ALERT));
        trouble.getStyleClass().add("danger-text");
        trouble.setMinWidth(Region.USE_PREF_SIZE);
        trouble.setOnAction(_ -> model.explainTrouble());
        bell.setGraphic(new Icon(Glyph.BELL));
        bell.setTooltip(new Tooltip());
        bell.setOnAction(_ -> showNotes.run());
    }

    private static void style(String styleClass, Node... nodes) {
        for (Node node : nodes) {
            node.getStyleClass().add(styleClass);
        }
    }

    Node node() {
        return line;
    }

    /** In a small window the bar, the keys and the other jobs go. */
    void setSmall(boolean now) {
        small = now;
        show(model.facts().get());
    }

    /** Shows all of it anew, as where keys were changed. */
    void refresh() {
        show(model.facts().get());
    }

    void close() {
        bound.unsubscribe();
    }

    private void show(WindowFacts.Facts facts) {
        Job running = facts.running().orElse(null);
        visible(running != null, separator, working, job, detail, cancel);
        visible(running != null && !small, progress);
        if (running != null) {
            showRunning(running);
        } else {
            shown = null;
        }
        int others = facts.active() - (running == null ? 0 : 1);
        visible(others > 0 && !small, more);
        more.setText(
                others == 0
                        ? ""
                        : texts.plural(running == null ? "status.waiting" : "status.more", others));
        visible(facts.restraint() != Restraint.NONE && !small, restraint);
        restraint.setText(restrained(facts.restraint()));
        showLast(facts.last());
        showOutside(facts.outside());
    }

    private void showOutside(WindowFacts.Outside outside) {
        String state = texts.text(outside.offline() ? "status.offline" : "status.online");
        String does = texts.text(outside.offline() ? "status.go_online" : "status.go_offline");
        offline.setText(small ? "" : state);
        offline.setGraphic(new Icon(outside.offline() ? Glyph.OFFLINE : Glyph.ONLINE));
        offline.setAccessibleText(state + ". " + does);
        offline.getTooltip().setText(does);
        String found = outside.newVersion();
        visible(found != null, version);
        version.setText(found == null ? "" : texts.text("updates.there", found));
    }

    private String restrained(Restraint now) {
        return switch (now) {
            case NONE -> "";
            case GENTLE -> texts.text("status.battery.gentle");
            case WAITING -> texts.text("status.battery.waiting");
        };
    }

    private void showRunning(Job running) {
        if (!running.id().equals(shown)) {
            shown = running.id();
            detail.begin();
        }
        job.setText(texts.text("job.running." + running.kind()));
        progress.setProgress(running.progress());
        progress.setAccessibleText(job.getText());
        String does = words.detail(running.said().orElse(null));
        String left = left(running);
        detail.setText(does.isEmpty() || left.isEmpty() ? does + left : does + " · " + left);
    }

    private String left(Job running) {
        OptionalDouble seconds = JobWords.remaining(running, Instant.now());
        return seconds.isEmpty() || seconds.getAsDouble() < 1
                ? ""
                : texts.text("status.left", texts.formats().span(seconds.getAsDouble()));
    }

    private void cancel() {
        JobId running = shown;
        if (running != null) {
            model.cancel(running);
        }
    }

    private void showLast(WindowFacts.@Nullable LastChange change) {
        visible(change != null, undo);
        if (change == null) {
            visible(false, keys);
            last.setText(texts.text(model.isOpen().get() ? "status.nothing" : "shell.opening"));
            return;
        }
        last.setText(
                texts.plural(
                        change.undone() ? "status.undone" : "history.batch." + change.action(),
                        change.steps()));
        undo.setText(texts.text(change.undone() ? "status.redo" : "status.undo"));
        undo.setAccessibleText(undo.getText() + ": " + last.getText());
        keys.setText((change.undone() ? WindowKeys.REDO : WindowKeys.UNDO).shown(presentation));
        visible(!small && !keys.getText().isEmpty(), keys);
        undo.setOnAction(_ -> {
            if (change.undone()) {
                model.redoLast();
            } else {
                model.undoLast();
            }
        });
    }

    private void troubled(@Nullable Throwable reason) {
        visible(reason != null, trouble);
        if (reason != null) {
            String code = Wording.code(reason);
            trouble.setText(texts.text("status.trouble", code));
        }
    }

    private void unread(int count) {
        String name = count == 0 ? texts.text("notes.title") : texts.plural("notes.unread", count);
        bell.setText(count == 0 ? "" : texts.number(count));
        bell.setAccessibleText(name);
        bell.getTooltip().setText(name);
        bell.getStyleClass().remove("unread");
        if (count > 0) {
            bell.getStyleClass().add("unread");
        }
    }

    private static void visible(boolean visible, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }
}

package org.intertitle.ui.activity;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.ui.activity.Work.JobLine;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** One job in one state: what it does, how far it is, and what can be done to it. */
final class JobRow {
    private final JobsViewModel model;
    private final Texts texts;
    private final JobState state;
    private final Icon icon = new Icon();
    private final Label kind = new Label();
    private final Label subject = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Facts beside = new Facts();
    private final Facts detail = new Facts();
    private final Label reason = new Label();
    private final Label remaining = new Label();
    private final HBox node = new HBox();
    private @Nullable JobLine line;

    JobRow(JobsViewModel model, Presentation presentation, JobState state) {
        this.model = model;
        this.texts = presentation.texts();
        this.state = state;
        kind.getStyleClass().add("strong");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        subject.getStyleClass().addAll("explain", "user-text");
        beside.getStyleClass().add("explain");
        beside.mayGo();
        detail.getStyleClass().add("caption");
        detail.mayGo();
        reason.getStyleClass().add("caption");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        remaining.getStyleClass().add("caption");
        remaining.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox middle = middle();
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        node.getStyleClass().add("job");
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.getChildren().setAll(icon, middle);
        buttons();
        ActionMenu menu =
                new ActionMenu(() -> new JobActions(model, texts).of(line()), presentation);
        node.setOnContextMenuRequested(event -> {
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    JobState state() {
        return state;
    }

    Node node() {
        return node;
    }

    private JobLine line() {
        if (line == null) {
            throw new IllegalStateException("a row is shown with its job");
        }
        return line;
    }

    private VBox middle() {
        HBox name = new HBox(kind, subject, beside);
        name.getStyleClass().add("row");
        return switch (state) {
            case RUNNING -> {
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                yield spaced(4, name, bar, new HBox(detail, gap, remaining));
            }
            case FAILED -> spaced(2, name, reason);
            default -> spaced(2, name);
        };
    }

    private static VBox spaced(double gap, Node... nodes) {
        VBox box = new VBox(nodes);
        box.setSpacing(gap);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void buttons() {
        switch (state) {
            case RUNNING -> {
                icon(Glyph.PAUSE, "activity.pause", () -> model.pause(line().job()));
                cancel();
            }
            case PAUSED -> {
                small("activity.resume", () -> model.resume(line().job()));
                cancel();
            }
            case QUEUED -> {
                small("activity.run_next", () -> model.runNext(line().job()));
                icon(Glyph.PAUSE, "activity.pause", () -> model.pause(line().job()));
                cancel();
            }
            case FAILED -> {
                small("activity.details", () -> model.details(line()));
                small("action.retry", () -> model.retry(line().job()));
            }
            case CANCELLED -> small("action.retry", () -> model.retry(line().job()));
            case DONE -> {}
        }
    }

    private void cancel() {
        icon(Glyph.CANCEL, "activity.cancel", () -> model.cancel(line().job()));
    }

    private void icon(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(_ -> run.run());
        node.getChildren().add(button);
    }

    private void small(String key, Runnable run) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        node.getChildren().add(button);
    }

    void show(JobLine next) {
        line = next;
        Job job = next.job();
        icon.setGlyph(glyph(job));
        icon.getStyleClass().remove("danger-icon");
        if (state == JobState.FAILED) {
            icon.getStyleClass().add("danger-icon");
        }
        kind.setText(texts.text("job." + job.kind()));
        subject.setText(OneLine.of(next.subject()));
        subject.setManaged(!next.subject().isEmpty());
        JobWords words = model.words();
        bar.setProgress(job.progress());
        String says =
                switch (state) {
                    case FAILED -> words.reason(job);
                    case PAUSED -> words.standing(job.said().orElse(null));
                    default -> words.detail(job.said().orElse(null));
                };
        detail.setText(says);
        reason.setText(says);
        beside.setText(state == JobState.PAUSED ? says : "");
        beside.setManaged(!beside.getText().isEmpty());
        String left = model.stops(job) ? texts.text("activity.stopping") : left(job);
        remaining.setText(left);
        node.setAccessibleText(String.join(", ", kind.getText(), subject.getText(), says, left));
    }

    private String left(Job job) {
        String percent = texts.text("activity.percent", (int) Math.floor(job.progress() * 100));
        var seconds = JobWords.remaining(job, texts.formats().now());
        return seconds.isEmpty()
                ? percent
                : percent
                        + " · "
                        + texts.text("activity.left", texts.formats().span(seconds.getAsDouble()));
    }

    private static Glyph glyph(Job job) {
        return job.state() == JobState.FAILED
                ? Glyph.ALERT
                : switch (job.kind()) {
                    case "scan_library" -> Glyph.FOLDER;
                    case "inspect_texts" -> Glyph.CAPTIONS;
                    case "apply_plan" -> Glyph.WANTED;
                    case "prune_kept" -> Glyph.REMOVE;
                    default -> Glyph.REFRESH;
                };
    }
}

package org.intertitle.ui.activity;

import javafx.geometry.Insets;
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
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the jobs in their sections: running, paused, queued, failed. */
final class JobNodes {
    private final ActivityViewModel model;
    private final Texts texts;
    private final JobWords words;

    JobNodes(ActivityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new JobWords(texts);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        section(nodes, JobState.RUNNING, this::running);
        section(nodes, JobState.PAUSED, this::paused);
        section(nodes, JobState.QUEUED, this::queued);
        section(nodes, JobState.FAILED, this::failed);
        if (nodes.isEmpty()) {
            nodes.add(said(Glyph.CHECK, texts.text("activity.idle")));
        }
        if (model.finished() > 0) {
            nodes.add(said(Glyph.CLOCK, texts.plural("activity.finished", model.finished())));
        }
        return nodes;
    }

    private void section(List<Node> nodes, JobState state, Function<Job, Node> draw) {
        List<Job> jobs = model.in(state);
        if (jobs.isEmpty()) {
            return;
        }
        Label name = new Label(texts.text("activity.state." + Wording.lower(state)));
        name.getStyleClass().add("strong");
        Label count = new Label(texts.number(jobs.size()));
        count.getStyleClass().add("explain");
        HBox band = new HBox(name, count);
        band.getStyleClass().add("band");
        if (state == JobState.FAILED && jobs.size() > 1) {
            Button all = new Button(texts.text("activity.retry_all", jobs.size()));
            all.getStyleClass().add("small");
            all.setOnAction(_ -> model.retryAll());
            band.getChildren().addAll(gap(), all);
        }
        nodes.add(band);
        jobs.forEach(job -> nodes.add(draw.apply(job)));
    }

    private static Node said(Glyph glyph, String words) {
        Label text = new Label(words);
        text.getStyleClass().add("explain");
        HBox row = new HBox(new Icon(glyph), text);
        row.getStyleClass().add("row");
        row.setPadding(new Insets(12, 16, 12, 16));
        return row;
    }

    private Node running(Job job) {
        ProgressBar bar = new ProgressBar(job.progress());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label detail = new Label(words.detail(job.said().orElse(null)));
        detail.getStyleClass().add("caption");
        Label percent =
                new Label(texts.text("activity.percent", (int) Math.floor(job.progress() * 100)));
        percent.getStyleClass().add("caption");
        VBox middle = new VBox(name(job, false), bar, new HBox(detail, gap(), percent));
        middle.setSpacing(4);
        return row(
                job,
                middle,
                iconButton(Glyph.PAUSE, "activity.pause", () -> model.pause(job)),
                cancel(job));
    }

    private Node paused(Job job) {
        Button resume = small("activity.resume", () -> model.resume(job));
        return row(job, name(job, true), resume, cancel(job));
    }

    private Node queued(Job job) {
        return row(
                job,
                name(job, true),
                iconButton(Glyph.PAUSE, "activity.pause", () -> model.pause(job)),
                cancel(job));
    }

    private Node failed(Job job) {
        Label reason = new Label(words.reason(job));
        reason.getStyleClass().add("caption");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox middle = new VBox(name(job, false), reason);
        middle.setSpacing(2);
        return row(job, middle, small("action.retry", () -> model.retry(job)));
    }

    private Node row(Job job, Node middle, Node... buttons) {
        Icon icon = new Icon(glyph(job));
        if (job.state() == JobState.FAILED) {
            icon.getStyleClass().add("danger-icon");
        }
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox row = new HBox(icon, middle);
        row.getStyleClass().add("job");
        row.getChildren().addAll(buttons);
        return row;
    }

    private Node name(Job job, boolean withDetail) {
        Label kind = new Label(texts.text("job." + job.kind()));
        kind.getStyleClass().add("strong");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label about = new Label(withDetail ? words.detail(job.said().orElse(null)) : "");
        about.getStyleClass().add("explain");
        HBox row = new HBox(kind, about);
        row.getStyleClass().add("row");
        return row;
    }

    private static Glyph glyph(Job job) {
        return job.state() == JobState.FAILED
                ? Glyph.ALERT
                : switch (job.kind()) {
                    case "scan_library" -> Glyph.FOLDER;
                    case "inspect_texts" -> Glyph.CAPTIONS;
                    case "apply_plan" -> Glyph.WANTED;
                    default -> Glyph.REFRESH;
                };
    }

    private Button cancel(Job job) {
        return iconButton(Glyph.CANCEL, "activity.cancel", () -> model.cancel(job));
    }

    private Button iconButton(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Button small(String key, Runnable run) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}

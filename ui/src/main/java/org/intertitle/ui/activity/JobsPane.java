package org.intertitle.ui.activity;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.activity.Work.JobLine;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the jobs in their sections. The row of a job stays the same node while its state does, so
 * that progress takes neither focus nor pointer away.
 */
final class JobsPane {
    private static final List<JobState> SECTIONS =
            List.of(
                    JobState.RUNNING,
                    JobState.PAUSED,
                    JobState.QUEUED,
                    JobState.FAILED,
                    JobState.CANCELLED);

    private final JobsViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final VBox box;
    private final Map<JobId, JobRow> rows = new HashMap<>();
    private final Map<JobState, Label> counts = new HashMap<>();
    private final Map<JobState, HBox> bands = new HashMap<>();

    JobsPane(JobsViewModel model, Presentation presentation, VBox box) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.box = box;
        model.jobs().subscribe(this::draw);
        draw();
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>();
        Set<JobId> drawn = new HashSet<>();
        SECTIONS.forEach(state -> section(nodes, state, drawn));
        if (nodes.isEmpty()) {
            nodes.add(said(Glyph.CHECK, texts.text("activity.idle")));
        }
        int finished = model.count(JobState.DONE);
        if (finished > 0) {
            nodes.add(
                    with(
                            said(Glyph.CLOCK, texts.plural("activity.finished", finished)),
                            "activity.clear",
                            model::clearFinished));
        }
        rows.keySet().retainAll(drawn);
        if (!box.getChildren().equals(nodes)) {
            box.getChildren().setAll(nodes);
        }
    }

    private void section(List<Node> nodes, JobState state, Set<JobId> drawn) {
        List<JobLine> lines = model.in(state);
        if (lines.isEmpty()) {
            return;
        }
        nodes.add(bands.computeIfAbsent(state, this::band));
        counts.computeIfAbsent(state, _ -> new Label()).setText(texts.number(lines.size()));
        for (JobLine line : lines) {
            JobId id = line.job().id();
            JobRow row = rows.get(id);
            if (row == null || row.state() != state) {
                row = new JobRow(model, presentation, state);
                rows.put(id, row);
            }
            row.show(line);
            drawn.add(id);
            nodes.add(row.node());
        }
    }

    private HBox band(JobState state) {
        Label name = new Label(texts.text("activity.state." + Wording.lower(state)));
        name.getStyleClass().add("strong");
        Label count = counts.computeIfAbsent(state, _ -> new Label());
        count.getStyleClass().add("explain");
        HBox band = new HBox(name, count);
        band.getStyleClass().add("band");
        return switch (state) {
            case FAILED ->
                    with(
                            with(band, "activity.clear", model::clearFailed),
                            "activity.retry_all",
                            model::retryAll);
            case CANCELLED -> with(band, "activity.clear", model::clearFinished);
            default -> band;
        };
    }

    private HBox with(HBox row, String key, Runnable run) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        if (row.getChildren().stream().noneMatch(Button.class::isInstance)) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().add(gap);
        }
        row.getChildren().add(button);
        return row;
    }

    private HBox said(Glyph glyph, String words) {
        Label text = new Label(words);
        text.getStyleClass().add("explain");
        text.setWrapText(true);
        HBox row = new HBox(new Icon(glyph), text);
        row.getStyleClass().add("row");
        double side = presentation.measures().px(16);
        row.setPadding(new Insets(side * 3 / 4, side, side * 3 / 4, side));
        return row;
    }
}

package org.intertitle.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Texts;

/** One job that has not ended: what it does, how far it is, pause and cancel; drawn in place. */
final class JobLine extends VBox {
    private final Texts texts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button pause = button();
    private final Button cancel = button();
    private final HomeViewModel model;

    JobLine(HomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card-row", "home-job");
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        detail.getStyleClass().add("caption");
        bar.setMaxWidth(Double.MAX_VALUE);
        cancel.setGraphic(new Icon(Glyph.CANCEL));
        HBox head = new HBox(name, pause, cancel);
        head.getStyleClass().add("row");
        getChildren().setAll(head, bar, detail);
    }

    private static Button button() {
        Button button = new Button();
        button.getStyleClass().addAll("icon-only", "plain", "small");
        return button;
    }

    void show(Job job) {
        boolean paused = job.state() == JobState.PAUSED;
        name.setText(texts.text("job." + job.kind()));
        bar.setProgress(job.progress());
        String said = new JobWords(texts).detail(job.said().orElse(null));
        detail.setText(
                job.state() == JobState.RUNNING
                        ? said
                        : texts.text("activity.state." + job.state().code()));
        pause.setGraphic(new Icon(paused ? Glyph.PLAY : Glyph.PAUSE));
        String does = texts.text(paused ? "activity.resume" : "activity.pause");
        pause.setAccessibleText(does + " " + name.getText());
        pause.setOnAction(_ -> model.pauseOrResume(job));
        cancel.setAccessibleText(texts.text("activity.cancel") + " " + name.getText());
        cancel.setOnAction(_ -> model.cancel(job));
    }
}

package org.intertitle.ui.activity;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.ui.activity.Work.JobLine;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/** What can be done to one job, by its state, and to all of them. */
final class JobActions {
    private final JobsViewModel model;
    private final Texts texts;

    JobActions(JobsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Action> of(JobLine line) {
        Job job = line.job();
        List<Action> actions = new ArrayList<>();
        switch (job.state()) {
            case QUEUED -> {
                actions.add(one("run_next", Glyph.UP, () -> model.runNext(job)));
                actions.add(one("pause", Glyph.PAUSE, () -> model.pause(job)));
                actions.add(one("cancel", Glyph.CANCEL, () -> model.cancel(job)));
            }
            case RUNNING -> {
                actions.add(one("pause", Glyph.PAUSE, () -> model.pause(job)));
                actions.add(one("cancel", Glyph.CANCEL, () -> model.cancel(job)));
            }
            case PAUSED -> {
                actions.add(one("resume", Glyph.PLAY, () -> model.resume(job)));
                actions.add(one("cancel", Glyph.CANCEL, () -> model.cancel(job)));
            }
            case FAILED -> {
                actions.add(one("retry", Glyph.REFRESH, () -> model.retry(job)));
                actions.add(one("details", Glyph.INFO, () -> model.details(line)));
                actions.add(one("copy_details", Glyph.COPY, () -> model.copy(line)));
            }
            case CANCELLED -> actions.add(one("retry", Glyph.REFRESH, () -> model.retry(job)));
            case DONE -> {}
        }
        return actions;
    }

    List<Action> ofAll() {
        return List.of(
                all("pause_all", Glyph.PAUSE, model::pauseAll)
                        .when(() -> !model.allPaused().get() && model.anyUnended())
                        .keys("Ctrl+Shift+P"),
                all("resume_all", Glyph.PLAY, model::resumeAll)
                        .when(() -> model.allPaused().get())
                        .keys("Ctrl+Shift+R"),
                all("cancel_all", Glyph.CANCEL, model::cancelAll).when(model::anyUnended),
                all("retry_all", Glyph.REFRESH, model::retryAll)
                        .when(() -> model.count(JobState.FAILED) > 0),
                all("clear", Glyph.REMOVE, model::clearFinished)
                        .when(() ->
                                model.count(JobState.DONE) + model.count(JobState.CANCELLED) > 0));
    }

    private Action one(String verb, Glyph glyph, Runnable run) {
        return Action.of(
                "activity.job." + verb,
                Scope.SELECTION,
                glyph,
                () -> texts.text("action.activity.job." + verb),
                run);
    }

    private Action all(String verb, Glyph glyph, Runnable run) {
        return Action.of(
                "activity." + verb,
                Scope.SCREEN,
                glyph,
                () -> texts.text("action.activity." + verb),
                run);
    }
}

package org.intertitle.ui.title;

import org.intertitle.journal.Step;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.SeenSteps;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Outcome;

import java.util.concurrent.Callable;

/** Has single steps carried out, takes steps back, and tells how it went. FX thread only. */
final class StepWork {
    private final Episodes episodes;
    private final UiTasks tasks;
    private final SeenSteps seen;
    private final Notifications notifications;
    private final Texts texts;

    StepWork(
            Episodes episodes,
            UiTasks tasks,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.episodes = episodes;
        this.tasks = tasks;
        this.seen = new SeenSteps(episodes::apply, tasks, navigator, notifications, texts);
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Carries out a step as it was told; goes to the review where another would be taken now. */
    void apply(PlannedStep step) {
        seen.take(step);
    }

    /** Takes a batch back, as far as it stands. */
    void undo(Episodes.Batch batch) {
        change(
                () -> episodes.undoBatch(batch.id()),
                "activity.undone",
                () -> episodes.redoBatch(batch.id()));
    }

    /** Takes a step back, or does it again where it was taken back. */
    void toggle(Step step) {
        Callable<Outcome> undo = () -> episodes.undo(step.id());
        Callable<Outcome> redo = () -> episodes.redo(step.id());
        if (step.undone()) {
            change(redo, "activity.redone", undo);
        } else {
            change(undo, "activity.undone", redo);
        }
    }

    private void change(Callable<Outcome> work, String key, Callable<Outcome> back) {
        String other = key.equals("activity.undone") ? "activity.redone" : "activity.undone";
        tasks.run(
                work,
                outcome -> {
                    if (outcome.done() > 0) {
                        notifications.show(
                                texts.plural(key, outcome.done()), () -> change(back, other, work));
                    }
                    if (outcome.refused() > 0) {
                        notifications.show(texts.plural("home.refused", outcome.refused()));
                    }
                });
    }
}

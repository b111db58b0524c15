package org.intertitle.ui.library;

import org.intertitle.kernel.BatchId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

/** Does what the person asks for titles, tells what was done, and offers to undo it. */
public final class TitleCommands {
    private final TitleWork work;
    private final UiTasks tasks;
    private final Navigator navigator;
    private final Notifications notifications;
    private final Texts texts;

    public TitleCommands(
            TitleWork work,
            UiTasks tasks,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.work = work;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Takes one step that is shown; what is in doubt or has changed is reviewed first. */
    void take(PlannedStep step) {
        tasks.run(() -> work.apply(step), applied -> taken(step, applied));
    }

    private void taken(PlannedStep step, TitleWork.Applied applied) {
        String name = String.valueOf(step.to().getFileName());
        switch (applied) {
            case TitleWork.Applied.Done(BatchId batch) ->
                    notifications.show(
                            texts.text("library.step.done", name), () -> undo(batch, name));
            case TitleWork.Applied.Differs(var plan) -> navigator.go(new Place.Review(plan));
            case TitleWork.Applied.Gone _ ->
                    notifications.show(texts.text("library.step.gone", name));
            case TitleWork.Applied.Failed(PlannedStep.Reason why) ->
                    notifications.fail(
                            texts.text("library.step.failed", name),
                            texts.wording().errorText(why.code(), why.arguments().toArray()));
        }
    }

    private void undo(BatchId batch, String name) {
        tasks.run(
                () -> work.undo(batch),
                complete ->
                        notifications.show(
                                texts.text(
                                        complete ? "library.step.undone" : "library.step.changed",
                                        name)));
    }
}

package org.intertitle.ui.kit;

import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.StepJobs.Begun;

import java.util.function.Function;

/**
 * Takes steps that a person has seen, one at a time, and leads on where one cannot be taken as it
 * was seen. FX thread only.
 */
public final class SeenSteps {
    private final Function<PlannedStep, Begun> apply;
    private final UiTasks tasks;
    private final Navigator navigator;
    private final Notifications notifications;
    private final Texts texts;

    /** {@code apply} has a step carried out; it is called in the background. */
    public SeenSteps(
            Function<PlannedStep, Begun> apply,
            UiTasks tasks,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.apply = apply;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Carries out a step as it was seen; goes to the review where another would be taken now. */
    public void take(PlannedStep step) {
        tasks.run(() -> apply.apply(step), begun -> begun(step, begun));
    }

    private void begun(PlannedStep step, Begun begun) {
        switch (begun) {
            // The window tells how a plan ended, and offers to take it back.
            case Begun.Applying _ -> {}
            case Begun.Differs(var plan) -> navigator.go(new Place.Review(plan));
            case Begun.Nothing _ ->
                    notifications.show(
                            texts.text("step.gone", String.valueOf(step.to().getFileName())));
        }
    }
}

package org.intertitle.ui.plan;

import org.intertitle.kernel.PlanId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.plan.PlanStanding.Phase;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is done to a whole plan: applied, cancelled, retried, undone, planned anew. */
public final class PlanCommands {
    private final Plans plans;
    private final UiTasks tasks;
    private final Navigator navigator;
    private final Notifications notifications;
    private final Texts texts;
    private final Current current;

    /** The plan on screen. */
    interface Current {
        @Nullable PlanId plan();

        Optional<PlanStanding> standing();

        void reload();
    }

    PlanCommands(
            Plans plans,
            UiTasks tasks,
            Navigator navigator,
            Notifications notifications,
            Texts texts,
            Current current) {
        this.plans = plans;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notifications = notifications;
        this.texts = texts;
        this.current = current;
    }

    private void run(Consumer<PlanId> work) {
        PlanId plan = current.plan();
        if (plan != null) {
            tasks.run(() -> work.accept(plan), current::reload);
        }
    }

    private boolean applying() {
        return current.standing().map(PlanStanding::phase).orElse(Phase.REVIEW) == Phase.APPLYING;
    }

    /** Applies what is ticked and still to do. */
    public void apply() {
        boolean some = current.standing().map(all -> !all.ticked().isEmpty()).orElse(false);
        if (some && !applying()) {
            run(plans::apply);
        }
    }

    /** Stops applying; what is done stays done, the rest can be applied later. */
    public void cancel() {
        run(plans::cancel);
    }

    /** Tries once more what failed. */
    public void retryFailed() {
        if (!applying()) {
            run(plans::retry);
        }
    }

    /** Throws the plan away and goes back; nothing was changed. */
    public void discard() {
        PlanId plan = current.plan();
        if (plan != null) {
            tasks.run(() -> plans.discard(plan), navigator::back);
        }
    }

    /** Plans anew what is still to do, where something moved on since the plan was made. */
    public void planAgain() {
        List<PlannedStep> open =
                current.standing().stream()
                        .flatMap(all -> all.review().steps().stream())
                        .filter(PlannedStep::open)
                        .toList();
        tasks.run(
                () -> plans.again(open),
                made ->
                        made.ifPresentOrElse(
                                id -> navigator.go(new Place.Review(id)),
                                () -> notifications.show(texts.text("wanted.nothing_possible"))));
    }

    /** Takes back everything that was applied. */
    public void undo() {
        PlanId plan = current.plan();
        if (plan != null) {
            tasks.run(() -> plans.undo(plan), refused -> told(undone(refused)));
        }
    }

    private String undone(int refused) {
        return refused == 0
                ? texts.text("plan.undone")
                : texts.plural("plan.undone.partly", refused);
    }

    /** Does everything again that was taken back. */
    public void redo() {
        PlanId plan = current.plan();
        if (plan != null) {
            tasks.run(() -> plans.redo(plan), refused -> told(redone(refused)));
        }
    }

    private String redone(int refused) {
        return refused == 0
                ? texts.text("plan.redone")
                : texts.plural("plan.redone.partly", refused);
    }

    private void told(String result) {
        notifications.show(result);
        current.reload();
    }
}

package org.intertitle.ui.plan;

import org.intertitle.kernel.PlanId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Ticks that show at once and are stored behind; what is read meanwhile is out of date. */
final class PlanTicks {
    private final Plans plans;
    private final UiTasks tasks;
    private final BiConsumer<Set<Long>, Boolean> show;
    private final Runnable stored;
    private @Nullable PlanId plan;
    private int pending;

    /** {@code show} is called at once, {@code stored} when the last tick has been stored. */
    PlanTicks(Plans plans, UiTasks tasks, BiConsumer<Set<Long>, Boolean> show, Runnable stored) {
        this.plans = plans;
        this.tasks = tasks;
        this.show = show;
        this.stored = stored;
    }

    void begin(PlanId next) {
        plan = next;
        pending = 0;
    }

    boolean pending() {
        return pending > 0;
    }

    /** Takes in those of the steps that are still to do, or leaves them out. */
    void tick(List<PlannedStep> steps, boolean ticked) {
        PlanId id = plan;
        Set<Long> ids = new HashSet<>();
        steps.stream()
                .filter(step -> step.status() == StepStatus.PLANNED && step.ticked() != ticked)
                .forEach(step -> ids.add(step.id()));
        if (id == null || ids.isEmpty()) {
            return;
        }
        show.accept(ids, ticked);
        pending++;
        tasks.run(() -> store(id, ids, ticked), this::ended, failure -> failed(failure, id));
    }

    private PlanId store(PlanId id, Set<Long> ids, boolean ticked) {
        plans.tick(id, ids, ticked);
        return id;
    }

    private void failed(Throwable failure, PlanId of) {
        tasks.report(failure);
        ended(of);
    }

    private void ended(PlanId of) {
        if (of.equals(plan) && pending > 0) {
            pending--;
            stored.run();
        }
    }
}

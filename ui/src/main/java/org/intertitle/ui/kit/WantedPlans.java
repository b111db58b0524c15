package org.intertitle.ui.kit;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansService;
import org.intertitle.wanted.PlanMissing;
import org.intertitle.wanted.PlanRequest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans wanted items from what is on the disk; a plan without steps is none. Thread-safe. */
public final class WantedPlans {
    private final PlanMissing planMissing;
    private final PlansService plans;

    /** What has become of a step that a person has seen, once it is planned. */
    public sealed interface Seen {
        /** The plan does what was seen and nothing else, without a doubt. */
        record Same(PlanId plan) implements Seen {}

        /** The plan does something else by now, or leaves it to the person: to be reviewed. */
        record Differs(PlanId plan) implements Seen {}

        /** There is nothing to be done any more. */
        record Gone() implements Seen {}
    }

    public WantedPlans(PlanMissing planMissing, PlansService plans) {
        this.planMissing = planMissing;
        this.plans = plans;
    }

    /** The plan for exactly these items; empty where nothing can be done about them. */
    public Optional<PlanId> of(Collection<WantedId> items) {
        return of(items, Cancellation.NONE);
    }

    /**
     * The same, given up once {@code cancel} asks to stop.
     *
     * @throws java.util.concurrent.CancellationException then
     */
    public Optional<PlanId> of(Collection<WantedId> items, Cancellation cancel) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        PlanRequest request = new PlanRequest(List.copyOf(items), null, Set.of());
        PlanId plan = planMissing.plan(request, cancel).id();
        if (plans.steps(plan).isEmpty()) {
            plans.discard(plan);
            return Optional.empty();
        }
        return Optional.of(plan);
    }

    /**
     * What would be done about this item now, without a plan; empty where nothing can be done.
     *
     * @throws org.intertitle.kernel.AppException {@code wanted.unknown}
     */
    public Optional<PlannedStep> best(WantedId item) {
        return planMissing.best(item);
    }

    /** Plans what a step is for, as it stands now. */
    public Seen again(PlannedStep seen) {
        WantedId item = seen.wanted();
        Optional<PlanId> plan = item == null ? Optional.empty() : of(List.of(item));
        return plan.<Seen>map(id ->
                        same(plans.steps(id), seen) ? new Seen.Same(id) : new Seen.Differs(id))
                .orElseGet(Seen.Gone::new);
    }

    private static boolean same(List<PlannedStep> steps, PlannedStep seen) {
        return steps.size() == 1
                && steps.getFirst().ticked()
                && steps.getFirst().doubt() == null
                && steps.getFirst().action() == seen.action()
                && steps.getFirst().from().equals(seen.from())
                && steps.getFirst().to().equals(seen.to());
    }
}

package org.intertitle.ui.kit;

import org.intertitle.automation.ApplyPlan;
import org.intertitle.jobs.JobsService;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.PlannedStep;

/** Has single steps carried out that a person has seen, each by a job. Thread-safe. */
public final class StepJobs {
    private final WantedPlans plans;
    private final JobsService jobs;

    /** What became of a step that was asked for. */
    public sealed interface Begun {
        /** It is being carried out. */
        record Applying() implements Begun {}

        /** Something else would be done now; this plan tells what. */
        record Differs(PlanId plan) implements Begun {}

        /** Nothing can be done any more. */
        record Nothing() implements Begun {}
    }

    public StepJobs(WantedPlans plans, JobsService jobs) {
        this.plans = plans;
        this.jobs = jobs;
    }

    /**
     * Has a step carried out as it was seen. Where something else would be done by now a plan is
     * left for review and nothing is changed.
     */
    public Begun apply(PlannedStep seen) {
        return switch (plans.again(seen)) {
            case WantedPlans.Seen.Gone() -> new Begun.Nothing();
            case WantedPlans.Seen.Differs(var plan) -> new Begun.Differs(plan);
            case WantedPlans.Seen.Same(var plan) -> {
                jobs.submit(ApplyPlan.of(plan));
                yield new Begun.Applying();
            }
        };
    }
}

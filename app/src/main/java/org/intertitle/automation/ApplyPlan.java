package org.intertitle.automation;

import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.PlansService;
import org.intertitle.plans.StepStatus;
import org.intertitle.wanted.WantedService;

import java.util.Locale;

/**
 * Applies the ticked steps of a plan that are still to do; running it again goes on where it
 * stopped. Thread-safe.
 */
public final class ApplyPlan implements JobHandler {

    private static final int PRIORITY = 15;

    private final PlansService plans;
    private final WantedService wanted;

    public ApplyPlan(PlansService plans, WantedService wanted) {
        this.plans = plans;
        this.wanted = wanted;
    }

    /** Asks for the ticked steps of this plan. */
    public static JobRequest of(PlanId plan) {
        String id = plan.toString();
        return new JobRequest(
                JobKinds.APPLY_PLAN, id, JobArguments.of("plan", id), PRIORITY, "library", null);
    }

    @Override
    public String kind() {
        return JobKinds.APPLY_PLAN;
    }

    @Override
    public void run(JobContext context) throws Exception {
        PlanId plan =
                new PlanId(
                        Long.parseLong(
                                JobArguments.text(context.job().arguments(), "plan")
                                        .orElseThrow()));
        ApplyReport report =
                plans.apply(
                        plan,
                        progress ->
                                context.progress(
                                        (double) progress.done() / progress.total(),
                                        progress.current()),
                        new Patient(context));
        wanted.recompute(new Patient(context));
        context.progress(
                1,
                String.format(
                        Locale.ROOT,
                        "%d done, %d skipped, %d failed",
                        report.count(StepStatus.DONE),
                        report.count(StepStatus.SKIPPED),
                        report.count(StepStatus.FAILED)));
        context.checkpoint();
    }
}

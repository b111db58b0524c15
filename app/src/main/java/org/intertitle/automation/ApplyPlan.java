package org.intertitle.automation;

import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.PlansService;
import org.intertitle.plans.StepStatus;
import org.intertitle.wanted.WantedService;

import java.util.Optional;

/**
 * Applies the ticked steps of a plan that are still to do; running it again goes on where it
 * stopped. Thread-safe.
 */
public final class ApplyPlan implements JobHandler {

    private static final int PRIORITY = 15;
    private static final String TICKED = "plan";
    private static final String FAILED = "failed";

    private final PlansService plans;
    private final WantedService wanted;

    public ApplyPlan(PlansService plans, WantedService wanted) {
        this.plans = plans;
        this.wanted = wanted;
    }

    /** Asks for the ticked steps of this plan. */
    public static JobRequest of(PlanId plan) {
        return request(plan, TICKED);
    }

    /** Asks for the steps of this plan that failed. */
    public static JobRequest again(PlanId plan) {
        return request(plan, FAILED);
    }

    private static JobRequest request(PlanId plan, String which) {
        String id = plan.toString();
        return new JobRequest(
                JobKinds.APPLY_PLAN, id, JobArguments.of(which, id), PRIORITY, "library", null);
    }

    @Override
    public String kind() {
        return JobKinds.APPLY_PLAN;
    }

    @Override
    public void run(JobContext context) throws Exception {
        String arguments = context.job().arguments();
        Optional<String> failed = JobArguments.text(arguments, FAILED);
        Optional<String> ticked = JobArguments.text(arguments, TICKED);
        PlanId plan = new PlanId(Long.parseLong(failed.or(() -> ticked).orElseThrow()));
        ApplyListener listener =
                progress ->
                        context.progress(
                                (double) progress.done() / progress.total(),
                                JobDetail.of(
                                        "plan.applying",
                                        progress.done(),
                                        progress.total(),
                                        progress.current()));
        Cancellation cancel = new Patient(context);
        ApplyReport report =
                failed.isPresent()
                        ? plans.retry(plan, listener, cancel)
                        : plans.apply(plan, listener, cancel);
        wanted.recompute(cancel);
        context.progress(
                1,
                JobDetail.of(
                        "plan.done",
                        report.count(StepStatus.DONE),
                        report.count(StepStatus.SKIPPED),
                        report.count(StepStatus.FAILED)));
        context.checkpoint();
    }
}

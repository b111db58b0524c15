package org.intertitle.ui.library;

import org.intertitle.journal.JournalService;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansService;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.WantedService;

/** Carries out a single step that a person has seen, and takes it back. Thread-safe. */
public final class OneStep {
    private final WantedPlans wantedPlans;
    private final PlansService plans;
    private final WantedService wanted;
    private final JournalService journal;

    public OneStep(
            WantedPlans wantedPlans,
            PlansService plans,
            WantedService wanted,
            JournalService journal) {
        this.wantedPlans = wantedPlans;
        this.plans = plans;
        this.wanted = wanted;
        this.journal = journal;
    }

    TitleWork.Applied apply(PlannedStep seen) {
        return switch (wantedPlans.again(seen)) {
            case WantedPlans.Seen.Gone() -> new TitleWork.Applied.Gone();
            case WantedPlans.Seen.Differs(var plan) -> new TitleWork.Applied.Differs(plan);
            case WantedPlans.Seen.Same(var plan) ->
                    applied(plans.apply(plan, ApplyListener.NONE, Cancellation.NONE));
        };
    }

    private TitleWork.Applied applied(ApplyReport report) {
        wanted.recompute(Cancellation.NONE);
        PlannedStep step = report.steps().getFirst();
        BatchId batch = report.batch();
        return switch (step.status()) {
            case DONE ->
                    batch == null
                            ? new TitleWork.Applied.Gone()
                            : new TitleWork.Applied.Done(batch);
            case PLANNED, SKIPPED -> new TitleWork.Applied.Gone();
            case FAILED -> {
                PlannedStep.Reason why = step.error();
                yield why == null
                        ? new TitleWork.Applied.Gone()
                        : new TitleWork.Applied.Failed(why);
            }
        };
    }

    boolean undo(BatchId batch) {
        boolean complete = journal.undoBatch(batch).complete();
        wanted.recompute(Cancellation.NONE);
        return complete;
    }
}

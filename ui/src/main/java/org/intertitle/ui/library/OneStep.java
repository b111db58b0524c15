package org.intertitle.ui.library;

import org.intertitle.journal.JournalService;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansService;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.WantedService;

import java.util.List;
import java.util.Optional;

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

    TitleWork.Applied apply(PlannedStep shown) {
        WantedId item = shown.wanted();
        Optional<PlanId> plan = item == null ? Optional.empty() : wantedPlans.of(List.of(item));
        if (plan.isEmpty()) {
            return new TitleWork.Applied.Gone();
        }
        List<PlannedStep> steps = plans.steps(plan.get());
        if (steps.size() != 1 || !same(shown, steps.getFirst())) {
            return new TitleWork.Applied.Differs(plan.get());
        }
        return applied(plans.apply(plan.get(), ApplyListener.NONE, Cancellation.NONE));
    }

    /** Whether the person has seen what would be done now, and nothing about it is in doubt. */
    private static boolean same(PlannedStep shown, PlannedStep now) {
        return now.action() == shown.action()
                && now.from().equals(shown.from())
                && now.to().equals(shown.to())
                && now.doubt() == null
                && now.ticked();
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

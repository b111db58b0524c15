package org.intertitle.ui.title;

import org.intertitle.automation.ApplyPlan;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.ui.title.Episodes.Begun;
import org.intertitle.ui.title.Episodes.Outcome;

import java.util.List;
import java.util.Optional;

/** Has single steps carried out, and takes steps back. Thread-safe. */
final class StoredSteps {
    private final WantedPlans plans;
    private final JobsService jobs;
    private final JournalService journal;

    StoredSteps(WantedPlans plans, JobsService jobs, JournalService journal) {
        this.plans = plans;
        this.jobs = jobs;
        this.journal = journal;
    }

    Begun apply(PlannedStep step) {
        WantedId item = step.wanted();
        Optional<PlanId> plan = item == null ? Optional.empty() : plans.of(List.of(item));
        if (plan.isEmpty()) {
            return new Begun.Nothing();
        }
        List<PlannedStep> steps = plans.steps(plan.get());
        if (steps.size() != 1 || !same(steps.getFirst(), step)) {
            return new Begun.Differs(plan.get());
        }
        jobs.submit(ApplyPlan.of(plan.get()));
        return new Begun.Applying();
    }

    private static boolean same(PlannedStep now, PlannedStep shown) {
        return now.ticked()
                && now.action() == shown.action()
                && now.from().equals(shown.from())
                && now.to().equals(shown.to());
    }

    Outcome undo(BatchId batch) {
        return outcome(journal.undoBatch(batch));
    }

    Outcome redo(BatchId batch) {
        return outcome(journal.redoBatch(batch));
    }

    Outcome undo(StepId step) {
        return outcome(journal.undo(step));
    }

    Outcome redo(StepId step) {
        return outcome(journal.redo(step));
    }

    private static Outcome outcome(UndoReport report) {
        int refused = (int) report.steps().stream().filter(step -> step.refused() != null).count();
        return new Outcome(report.steps().size() - refused, refused);
    }
}

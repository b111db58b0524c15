package org.intertitle.ui.title;

import org.intertitle.automation.ApplyPlan;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.ui.title.Episodes.Begun;
import org.intertitle.ui.title.Episodes.Outcome;

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

    Begun apply(PlannedStep seen) {
        return switch (plans.again(seen)) {
            case WantedPlans.Seen.Gone() -> new Begun.Nothing();
            case WantedPlans.Seen.Differs(var plan) -> new Begun.Differs(plan);
            case WantedPlans.Seen.Same(var plan) -> {
                jobs.submit(ApplyPlan.of(plan));
                yield new Begun.Applying();
            }
        };
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

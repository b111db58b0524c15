package org.intertitle.ui.title;

import org.intertitle.journal.JournalService;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.intertitle.ui.title.Episodes.Outcome;

/** Takes steps back, and does them again. Thread-safe. */
final class StoredSteps {
    private final JournalService journal;

    StoredSteps(JournalService journal) {
        this.journal = journal;
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

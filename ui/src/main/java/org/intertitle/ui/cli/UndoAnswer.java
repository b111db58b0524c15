package org.intertitle.ui.cli;

import org.intertitle.journal.JournalError;
import org.intertitle.journal.UndoReport;
import org.jspecify.annotations.Nullable;

/** A line of the answers of {@code undo} and {@code redo}. */
record UndoAnswer(long step, @Nullable Long by, String outcome, @Nullable Failure error) {

    /** Prints what became of each step and tells the exit code. */
    static int print(Session session, UndoReport report) {
        int refused = 0;
        for (UndoReport.UndoneStep undone : report.steps()) {
            UndoAnswer answer = of(session, undone);
            refused += answer.error == null ? 0 : 1;
            session.output().answer(answer, answer::text);
        }
        if (report.steps().stream().allMatch(UndoAnswer::unknown)) {
            return ExitCode.FAILED;
        }
        // A step that was refused is told as partly done, also when it was the only one.
        return refused == 0 ? ExitCode.DONE : ExitCode.PARTLY_DONE;
    }

    private static boolean unknown(UndoReport.UndoneStep undone) {
        var refused = undone.refused();
        return refused != null && refused.code().equals(JournalError.UNKNOWN_STEP.code());
    }

    private static UndoAnswer of(Session session, UndoReport.UndoneStep undone) {
        var refused = undone.refused();
        var by = undone.by();
        return new UndoAnswer(
                undone.step().value(),
                by == null ? null : by.value(),
                refused == null ? "done" : "failed",
                refused == null
                        ? null
                        : new Failure(
                                refused.code(),
                                session.texts().error(refused.code(), undone.arguments())));
    }

    String text() {
        return error == null
                ? "Step %d: done (as step %d).".formatted(step, by)
                : "Step %d: not done. %s".formatted(step, error.text());
    }
}

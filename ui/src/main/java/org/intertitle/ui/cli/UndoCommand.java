package org.intertitle.ui.cli;

import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code undo}: takes back a step, a batch, or the last batch. */
@Command(name = "undo", description = "Take back a step, a batch, or the last batch.")
final class UndoCommand implements Callable<Integer> {

    /** Which steps are meant: exactly one of them. */
    static final class Which {
        @Parameters(paramLabel = "STEP", description = "The step's id.")
        private @Nullable Long step;

        @Option(names = "--batch", paramLabel = "ID", description = "All steps of a batch.")
        private @Nullable Long batch;

        @Option(names = "--last", description = "The last batch.")
        private @Nullable Boolean last;
    }

    private final Session session;

    @Spec private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var journal = session.application().journal();
        UndoReport report;
        if (which.step != null) {
            report = journal.undo(new StepId(which.step));
        } else if (which.batch != null) {
            report = journal.undoBatch(new BatchId(which.batch));
        } else if (Boolean.TRUE.equals(which.last)) {
            report = journal.undoLast();
        } else {
            throw new ParameterException(spec.commandLine(), "Name a step, --batch ID or --last.");
        }
        return UndoAnswer.print(session, report);
    }
}

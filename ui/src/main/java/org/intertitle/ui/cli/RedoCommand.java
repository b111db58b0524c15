package org.intertitle.ui.cli;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code redo}: does again what was undone. */
@Command(name = "redo", description = "Do again what was undone: a step or a batch.")
final class RedoCommand implements Callable<Integer> {

    /** Which steps are meant: exactly one of them. */
    static final class Which {
        @Parameters(paramLabel = "STEP", description = "The step's id.")
        private @Nullable Long step;

        @Option(names = "--batch", paramLabel = "ID", description = "All undone steps of a batch.")
        private @Nullable Long batch;
    }

    private final Session session;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    RedoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var journal = session.application().journal();
        return UndoAnswer.print(
                session,
                which.step != null
                        ? journal.redo(new StepId(which.step))
                        : journal.redoBatch(
                                new BatchId(java.util.Objects.requireNonNull(which.batch))));
    }
}

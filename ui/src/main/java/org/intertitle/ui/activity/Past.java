package org.intertitle.ui.activity;

import org.intertitle.journal.KeptVersion;
import org.intertitle.journal.Step;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What the right side asks of the journal; called in the background. */
public interface Past {
    /** How many steps there are. */
    int count();

    /** How often kept bytes were removed: what was read before may no longer go back. At once. */
    int prunings();

    /** The newest batches before a step (or of all) that fit. */
    Page before(@Nullable StepId step, HistoryFilter filter, Cancellation cancel);

    /** The batches that steps after this one belong to or took back, newest first. */
    List<Batch> after(@Nullable StepId step, HistoryFilter filter);

    /** The steps of a batch, oldest first, from one place on. */
    List<Entry> steps(BatchId batch, int from, int limit);

    Outcome undo(StepId step);

    Outcome undoBatch(BatchId batch);

    Outcome redo(StepId step);

    Outcome redoBatch(BatchId batch);

    /** What a file was, newest first. */
    List<KeptVersion> versions(Path file);

    /** The first lines of kept bytes; empty where they are not kept or no text. */
    List<String> firstLines(KeptVersion version);

    Outcome restore(Path file, KeptVersion version);

    /** Batches, newest first, and where to go on; null at the end. */
    record Page(List<Batch> batches, @Nullable StepId next) {
        public Page {
            batches = List.copyOf(batches);
        }
    }

    /**
     * A batch in one row: its action ({@code mixed} for several), how many steps it has and how
     * many of them are undone, what it was about, when it was undone if all of it is, and whether
     * any of it can still go back (or forth again).
     */
    record Batch(
            BatchId id,
            StepId newest,
            String action,
            int steps,
            int undone,
            Instant when,
            String about,
            @Nullable Instant undoneAt,
            boolean kept) {
        boolean allUndone() {
            return undone == steps;
        }
    }

    /** A step, when it was undone, and whether what that (or the way back) needs is kept. */
    record Entry(Step step, @Nullable Instant undoneAt, boolean kept) {}

    /** How many steps went back (or forth again), and why others did not. */
    record Outcome(int done, List<Refused> refused) {
        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    /** What was refused, with the code of the reason. */
    record Refused(String code, List<Object> arguments) {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}

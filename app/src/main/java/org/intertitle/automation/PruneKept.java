package org.intertitle.automation;

import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.kernel.Cancellation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * Removes the kept bytes of files that were replaced longer ago than the user wants; none where
 * they are kept for ever. Thread-safe.
 */
public final class PruneKept implements JobHandler {

    private static final int PRIORITY = -10;

    private final Kept kept;
    private final IntSupplier keepDays;
    private final Clock clock;

    /** Where the bytes are kept. */
    @FunctionalInterface
    public interface Kept {
        /** Removes what only steps before this moment need; returns how many files that were. */
        int prune(Instant before, Cancellation cancel);
    }

    /** {@code keepDays} tells for how many days bytes are kept, 0 for ever. */
    public PruneKept(Kept kept, IntSupplier keepDays, Clock clock) {
        this.kept = kept;
        this.keepDays = keepDays;
        this.clock = clock;
    }

    public static JobRequest request() {
        return new JobRequest(JobKinds.PRUNE_KEPT, "", "{}", PRIORITY, null, null);
    }

    @Override
    public String kind() {
        return JobKinds.PRUNE_KEPT;
    }

    @Override
    public void run(JobContext context) {
        int days = keepDays.getAsInt();
        int removed = days == 0 ? 0 : prune(days, context.cancellation());
        context.checkpoint();
        context.progress(1, JobDetail.of("kept.done", removed));
    }

    private int prune(int days, Cancellation cancel) {
        return kept.prune(clock.instant().minus(Duration.ofDays(days)), cancel);
    }
}

package org.intertitle.automation;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.kernel.Cancellation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Removes the kept bytes of files that were replaced longer ago than the user wants (none where
 * they are kept for ever), or before a moment that the user named. Thread-safe.
 */
public final class PruneKept implements JobHandler {

    private static final int PRIORITY = -10;
    private static final String BEFORE = "before";

    private final Kept kept;
    private final IntSupplier keepDays;
    private final Clock clock;

    /** Where the bytes are kept. */
    @FunctionalInterface
    public interface Kept {
        /**
         * Removes what only steps before this moment need; tells how many of how many it came
         * through, and returns how many files were removed.
         */
        int prune(Instant before, Cancellation cancel, Progress progress);
    }

    /** Hears how many of how many were looked at. */
    @FunctionalInterface
    public interface Progress {
        void told(int done, int all);
    }

    /** {@code keepDays} tells for how many days bytes are kept, 0 for ever. */
    public PruneKept(Kept kept, IntSupplier keepDays, Clock clock) {
        this.kept = kept;
        this.keepDays = keepDays;
        this.clock = clock;
    }

    /** Asks for what is older than the user wants. */
    public static JobRequest aged() {
        return new JobRequest(JobKinds.PRUNE_KEPT, "", "{}", PRIORITY, null, null);
    }

    /** Asks for all that only steps before this moment need. */
    public static JobRequest before(Instant moment) {
        String text = moment.toString();
        return new JobRequest(
                JobKinds.PRUNE_KEPT, text, JobArguments.of(BEFORE, text), 0, null, null);
    }

    /** Whether a user asked for this job, who waits for its end. */
    public static boolean asked(Job job) {
        return job.kind().equals(JobKinds.PRUNE_KEPT) && !job.key().isEmpty();
    }

    @Override
    public String kind() {
        return JobKinds.PRUNE_KEPT;
    }

    @Override
    public boolean canWait(Job job) {
        return !asked(job);
    }

    @Override
    public void run(JobContext context) throws JsonProcessingException {
        int removed = limit(context).map(before -> prune(before, context)).orElse(0);
        context.progress(1, JobDetail.of("kept.done", removed));
        context.checkpoint();
    }

    private Optional<Instant> limit(JobContext context) throws JsonProcessingException {
        int days = keepDays.getAsInt();
        return JobArguments.text(context.job().arguments(), BEFORE)
                .map(Instant::parse)
                .or(() ->
                        days == 0
                                ? Optional.empty()
                                : Optional.of(clock.instant().minus(Duration.ofDays(days))));
    }

    private int prune(Instant before, JobContext context) {
        return kept.prune(
                before,
                new Patient(context),
                (done, all) ->
                        context.progress(
                                (double) done / all, JobDetail.of("kept.removing", done, all)));
    }
}

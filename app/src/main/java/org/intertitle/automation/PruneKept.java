package org.intertitle.automation;

import org.intertitle.jobs.JobContext;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobHandler;
import org.intertitle.jobs.JobRequest;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.JournalSettings;
import org.intertitle.journal.KeptBytes;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Removes the kept bytes of files that were replaced longer ago than the user wants; none where
 * they are kept for ever. Thread-safe.
 */
public final class PruneKept implements JobHandler {

    private static final int PRIORITY = -10;

    private final JournalService journal;
    private final Supplier<JournalSettings> settings;
    private final Clock clock;

    public PruneKept(JournalService journal, Supplier<JournalSettings> settings, Clock clock) {
        this.journal = journal;
        this.settings = settings;
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
        int days = settings.get().keepDays();
        KeptBytes removed =
                days == 0
                        ? new KeptBytes(0, 0)
                        : journal.prune(
                                clock.instant().minus(Duration.ofDays(days)),
                                context.cancellation());
        context.checkpoint();
        context.progress(1, JobDetail.of("kept.done", removed.files()));
    }
}

package org.intertitle.ui.shell;

import org.intertitle.automation.JobKinds;
import org.intertitle.automation.PruneKept;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notices which of the jobs that people wait for have ended since it was asked last; each is told
 * once. What had ended before the window opened is no news. Not thread-safe.
 */
final class FinishedJobs {
    private static final Set<String> AWAITED = Set.of(JobKinds.SCAN_LIBRARY, JobKinds.APPLY_PLAN);

    private final Set<JobId> under = new HashSet<>();

    /** The jobs that have ended; {@code jobs} are the newest ones. */
    List<Job> since(List<Job> jobs) {
        List<Job> ended =
                jobs.stream().filter(job -> job.state().ended() && under.remove(job.id())).toList();
        jobs.stream().filter(job -> !job.state().ended()).map(Job::id).forEach(under::add);
        return ended.stream().filter(FinishedJobs::isNews).toList();
    }

    /** A failure always is; who cancelled a job knows. */
    private static boolean isNews(Job job) {
        return job.state() == JobState.FAILED
                || (job.state() == JobState.DONE
                        && (AWAITED.contains(job.kind()) || PruneKept.asked(job)));
    }
}

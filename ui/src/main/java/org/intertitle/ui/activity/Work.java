package org.intertitle.ui.activity;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;

import java.util.Collection;
import java.util.List;

/** What the left side asks of the jobs; called in the background. */
public interface Work {
    Now now();

    void pause(JobId job);

    void resume(JobId job);

    void cancel(JobId job);

    void retry(JobId job);

    /** Puts a waiting job before all others. */
    void runNext(JobId job);

    void pauseAll();

    void resumeAll();

    void cancelAll();

    /** Forgets jobs that ended so. */
    void clear(Collection<JobState> ended);

    /** The jobs that there are, newest first, with live progress, and whether all wait. */
    record Now(List<JobLine> jobs, boolean allPaused) {
        public Now {
            jobs = List.copyOf(jobs);
        }
    }

    /** A job and what it works on; empty where that is all there is. */
    record JobLine(Job job, String subject) {}
}

package org.intertitle.ui.activity;

import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.jobs.JobsService;
import org.intertitle.kernel.JobId;

import java.util.Collection;

/** The questions about jobs, answered by their service. Thread-safe. */
public final class RunningJobs implements Work {
    private static final int JOBS = 500;

    private final JobsService jobs;

    public RunningJobs(JobsService jobs) {
        this.jobs = jobs;
    }

    @Override
    public Now now() {
        return new Now(jobs.list(JOBS).stream().map(this::line).toList(), jobs.allPaused());
    }

    private JobLine line(Job job) {
        return new JobLine(
                job,
                ScanLibrary.place(job)
                        .map(place ->
                                place.getFileName() == null
                                        ? place.toString()
                                        : place.getFileName().toString())
                        .orElse(""));
    }

    @Override
    public void pause(JobId job) {
        jobs.pause(job);
    }

    @Override
    public void resume(JobId job) {
        jobs.resume(job);
    }

    @Override
    public void cancel(JobId job) {
        jobs.cancel(job);
    }

    @Override
    public void retry(JobId job) {
        jobs.retry(job);
    }

    @Override
    public void runNext(JobId job) {
        jobs.runNext(job);
    }

    @Override
    public void pauseAll() {
        jobs.pauseAll();
    }

    @Override
    public void resumeAll() {
        jobs.resumeAll();
    }

    @Override
    public void cancelAll() {
        jobs.cancelAll();
    }

    @Override
    public void clear(Collection<JobState> ended) {
        jobs.clear(ended);
    }
}

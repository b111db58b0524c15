package org.intertitle.ui.screens;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.activity.Work;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Made-up jobs for pictures and tests of the activity screen. */
public final class SampleWork implements Work {
    public final List<String> asked = new ArrayList<>();
    public List<JobLine> jobs = all();
    public boolean paused;

    private static List<JobLine> all() {
        return List.of(
                job(
                        9,
                        "scan_library",
                        JobState.RUNNING,
                        0.15,
                        "[\"scan.reading\",1840,12110,212]",
                        null,
                        "Series"),
                job(
                        8,
                        "apply_plan",
                        JobState.RUNNING,
                        0.6,
                        "[\"plan.applying\",58,96,\"Nordlicht S02E01.de.srt\"]",
                        null,
                        ""),
                job(
                        7,
                        "inspect_texts",
                        JobState.PAUSED,
                        0.2,
                        "[\"texts.reading\",210,1204,0]",
                        null,
                        ""),
                job(6, "recompute_wanted", JobState.QUEUED, 0, null, null, ""),
                job(5, "scan_library", JobState.QUEUED, 0, null, null, "Films"),
                job(
                        4,
                        "apply_plan",
                        JobState.FAILED,
                        0.4,
                        "[\"journal.read_only\",\"/media/films/Quiet Season (2022)\"]",
                        "journal.read_only",
                        ""),
                job(3, "scan_library", JobState.FAILED, 0.4, "/media/nas", "internal", "nas"),
                job(2, "scan_library", JobState.DONE, 1, null, null, ""));
    }

    public static JobLine job(
            long id,
            String kind,
            JobState state,
            double progress,
            @Nullable String detail,
            @Nullable String error,
            String subject) {
        Job job =
                new Job(
                        new JobId(id),
                        kind,
                        kind + id,
                        "{}",
                        0,
                        null,
                        state,
                        progress,
                        detail,
                        error,
                        null,
                        SampleTitles.NOW,
                        null,
                        state == JobState.RUNNING
                                ? SampleTitles.NOW.minus(Duration.ofMinutes(3))
                                : null,
                        null);
        return new JobLine(job, subject);
    }

    @Override
    public Now now() {
        return new Now(jobs, paused);
    }

    @Override
    public void pause(JobId job) {
        asked.add("pause " + job);
    }

    @Override
    public void resume(JobId job) {
        asked.add("resume " + job);
    }

    @Override
    public void cancel(JobId job) {
        asked.add("cancel " + job);
    }

    @Override
    public void retry(JobId job) {
        asked.add("retry " + job);
    }

    @Override
    public void runNext(JobId job) {
        asked.add("runNext " + job);
    }

    @Override
    public void pauseAll() {
        paused = true;
        asked.add("pauseAll");
    }

    @Override
    public void resumeAll() {
        paused = false;
        asked.add("resumeAll");
    }

    @Override
    public void cancelAll() {
        asked.add("cancelAll");
    }

    @Override
    public void clear(Collection<JobState> ended) {
        asked.add("clear " + ended);
    }
}

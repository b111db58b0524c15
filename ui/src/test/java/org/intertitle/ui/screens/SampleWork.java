package org.intertitle.ui.screens;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.StepId;
import org.intertitle.ui.activity.Work;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Made-up jobs and history for pictures and tests of the activity screen. */
public final class SampleWork implements Work {
    public final List<String> asked = new ArrayList<>();

    @Override
    public List<Job> jobs() {
        return List.of(
                job(
                        9,
                        "scan_library",
                        JobState.RUNNING,
                        0.15,
                        "1,840 of 12,110 videos · 212 a second",
                        null),
                job(8, "apply_plan", JobState.RUNNING, 0.6, "58 of 96 steps", null),
                job(7, "inspect_texts", JobState.PAUSED, 0.2, "Series", null),
                job(6, "recompute_wanted", JobState.QUEUED, 0, null, null),
                job(5, "inspect_texts", JobState.QUEUED, 0, "Films", null),
                job(
                        4,
                        "apply_plan",
                        JobState.FAILED,
                        0.4,
                        "/media/films/Quiet Season (2022)",
                        "journal.read_only"),
                job(3, "scan_library", JobState.FAILED, 0.4, "/media/nas", "internal"),
                job(2, "scan_library", JobState.DONE, 1, null, null));
    }

    private static Job job(
            long id,
            String kind,
            JobState state,
            double progress,
            @Nullable String detail,
            @Nullable String error) {
        return new Job(
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
                null,
                null);
    }

    @Override
    public List<Batch> history() {
        return List.of(
                batch(40, "extract", 4, 0, 2),
                batch(30, "adopt", 3, 24, 0),
                batch(20, "convert", 2, 160, 2),
                batch(10, "extract", 5, 1500, 0),
                batch(5, "rename", 1, 3200, 0));
    }

    private static Batch batch(long id, String action, int count, long minutesAgo, int undone) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            steps.add(step(id, at, action, minutesAgo, at < undone));
        }
        return new Batch(new BatchId(id), steps);
    }

    private static Step step(long batch, int at, String action, long minutesAgo, boolean undone) {
        Path folder = Path.of("/media/series/Nordlicht (2016)");
        FileState state = new FileState("0".repeat(64), 30_000, SampleTitles.NOW);
        List<FileChange> changes = new ArrayList<>();
        if (!action.equals("extract")) {
            changes.add(
                    new FileChange(folder.resolve("nordlicht_" + at + "_ger.srt"), state, null));
        }
        changes.add(
                new FileChange(
                        folder.resolve("Nordlicht S02E0" + (at + 1) + ".de.srt"), null, state));
        return new Step(
                new StepId(batch * 100 + at),
                new BatchId(batch),
                action,
                null,
                changes,
                StepState.DONE,
                SampleTitles.NOW.minus(Duration.ofMinutes(minutesAgo)),
                "me",
                null,
                undone ? new StepId(9999) : null);
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
    public void pauseAll() {
        asked.add("pauseAll");
    }

    @Override
    public void resumeAll() {
        asked.add("resumeAll");
    }

    @Override
    public Outcome undo(StepId step) {
        asked.add("undo " + step);
        return new Outcome(1, List.of());
    }

    @Override
    public Outcome undoBatch(BatchId batch) {
        asked.add("undoBatch " + batch);
        return new Outcome(
                2,
                List.of(
                        new Refused(
                                new StepId(1), "journal.changed_since", List.of("/media/a.srt"))));
    }

    @Override
    public Outcome redo(StepId step) {
        asked.add("redo " + step);
        return new Outcome(1, List.of());
    }

    @Override
    public Outcome redoBatch(BatchId batch) {
        asked.add("redoBatch " + batch);
        return new Outcome(2, List.of());
    }
}

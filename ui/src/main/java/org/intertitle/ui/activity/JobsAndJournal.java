package org.intertitle.ui.activity;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.Step;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.StepId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The activity screen's questions, answered by jobs and journal. Thread-safe. */
public final class JobsAndJournal implements Work {
    private static final int JOBS = 100;
    private static final int STEPS = 1000;

    private final JobsService jobs;
    private final JournalService journal;

    public JobsAndJournal(JobsService jobs, JournalService journal) {
        this.jobs = jobs;
        this.journal = journal;
    }

    @Override
    public List<Job> jobs() {
        return jobs.list(JOBS);
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
    public void pauseAll() {
        jobs.pauseAll();
    }

    @Override
    public void resumeAll() {
        jobs.resumeAll();
    }

    @Override
    public List<Batch> history() {
        Map<BatchId, List<Step>> batches = new LinkedHashMap<>();
        for (Step step : journal.history(null, STEPS)) {
            if (step.undoes() == null) {
                batches.computeIfAbsent(step.batch(), _ -> new ArrayList<>()).add(step);
            }
        }
        return batches.entrySet().stream()
                .map(each -> new Batch(each.getKey(), each.getValue().reversed()))
                .toList();
    }

    @Override
    public Outcome undo(StepId step) {
        return outcome(journal.undo(step));
    }

    @Override
    public Outcome undoBatch(BatchId batch) {
        return outcome(journal.undoBatch(batch));
    }

    @Override
    public Outcome redo(StepId step) {
        return outcome(journal.redo(step));
    }

    @Override
    public Outcome redoBatch(BatchId batch) {
        return outcome(journal.redoBatch(batch));
    }

    private static Outcome outcome(UndoReport report) {
        List<Refused> refused = new ArrayList<>();
        for (UndoReport.UndoneStep step : report.steps()) {
            ErrorCode code = step.refused();
            if (code != null) {
                refused.add(new Refused(step.step(), code.code(), step.arguments()));
            }
        }
        return new Outcome(report.steps().size() - refused.size(), refused);
    }
}

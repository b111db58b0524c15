package org.intertitle.ui.activity;

import org.intertitle.jobs.Job;
import org.intertitle.journal.Step;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.StepId;

import java.util.List;

/** What the activity screen asks the services; called in the background. */
public interface Work {
    /** The newest jobs, with live progress. */
    List<Job> jobs();

    void pause(JobId job);

    void resume(JobId job);

    void cancel(JobId job);

    void retry(JobId job);

    void pauseAll();

    void resumeAll();

    /** The newest batches of steps that are no undo themselves, newest first. */
    List<Batch> history();

    Outcome undo(StepId step);

    Outcome undoBatch(BatchId batch);

    Outcome redo(StepId step);

    Outcome redoBatch(BatchId batch);

    /** One batch with its steps, oldest first. */
    record Batch(BatchId id, List<Step> steps) {
        public Batch {
            steps = List.copyOf(steps);
        }

        public boolean undone() {
            return steps.stream().allMatch(Step::undone);
        }
    }

    /** How many steps went back (or forth again), and why others did not. */
    record Outcome(int done, List<Refused> refused) {
        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    /** A step that was refused, with the code of the reason. */
    record Refused(StepId step, String code, List<Object> arguments) {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}

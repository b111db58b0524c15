package org.intertitle.ui.shell;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.jobs.Restraint;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What the shell's rail and status line ask the services; called in the background. */
public interface WindowFacts {
    Facts read();

    /** The newest jobs, newest first. */
    List<Job> jobs();

    /** Takes back the newest batch that stands. */
    void undoLast();

    /** Does the newest batch again that was taken back last. */
    void redoLast();

    void cancel(JobId job);

    /** The saved filters that the rail lists. */
    FilterShelf filters();

    /** Takes the program off the internet, or lets it there again. */
    void goOffline(boolean offline);

    /**
     * Sizes for the rail, the newest jobs and how they are held back, what was done last, and how
     * the program stands to the internet.
     */
    record Facts(
            int titles,
            int wanted,
            List<Job> jobs,
            Restraint restraint,
            @Nullable LastChange last,
            Outside outside) {
        public static final Facts NONE =
                new Facts(0, 0, List.of(), Restraint.NONE, null, Outside.NONE);

        public Facts {
            jobs = List.copyOf(jobs);
        }

        Facts with(List<Job> newest) {
            return new Facts(titles, wanted, newest, restraint, last, outside);
        }

        /** How many jobs run, wait or are held. */
        int active() {
            return (int) jobs.stream().filter(job -> !job.state().ended()).count();
        }

        /** The job that the status line shows. */
        Optional<Job> running() {
            return jobs.stream().filter(job -> job.state() == JobState.RUNNING).findFirst();
        }
    }

    /** Whether the program keeps off the internet, and the newer version that is known. */
    record Outside(boolean offline, @Nullable String newVersion) {
        public static final Outside NONE = new Outside(true, null);
    }

    /** The newest batch: its action, how many steps it has, and whether it was taken back. */
    record LastChange(BatchId batch, String action, int steps, boolean undone) {}
}

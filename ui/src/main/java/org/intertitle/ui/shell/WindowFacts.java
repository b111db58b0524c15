package org.intertitle.ui.shell;

import org.intertitle.jobs.JobDetail;
import org.jspecify.annotations.Nullable;

/** What the shell's rail and status line ask the services; called in the background. */
public interface WindowFacts {
    Facts read();

    /** Takes back the newest batch that stands. */
    void undoLast();

    /** Does the newest batch again that was taken back last. */
    void redoLast();

    /** Sizes for the rail, what runs, and what was done last. */
    record Facts(
            int titles,
            int wanted,
            int jobs,
            @Nullable Running running,
            @Nullable LastChange last) {
        public static final Facts NONE = new Facts(0, 0, 0, null, null);
    }

    /** The job that the status line shows. */
    record Running(String kind, @Nullable JobDetail detail, double progress) {}

    /** The newest batch: its action, how many steps it has, and whether it was taken back. */
    record LastChange(String action, int steps, boolean undone) {}
}

package org.intertitle.ui.cli;

import org.intertitle.kernel.JobId;

/** Steers jobs wherever they run. */
public interface JobSteering {

    void cancel(JobId id);

    void pause(JobId id);

    void resume(JobId id);

    void retry(JobId id);
}

package org.intertitle.automation;

import org.intertitle.jobs.JobContext;
import org.intertitle.kernel.Cancellation;

/**
 * A job's cancellation that also waits while the job is paused, wherever the work throws when asked
 * to stop.
 */
final class Patient implements Cancellation {

    private final JobContext context;

    Patient(JobContext context) {
        this.context = context;
    }

    @Override
    public boolean requested() {
        return context.cancellation().requested();
    }

    @Override
    public void check() {
        context.checkpoint();
    }
}

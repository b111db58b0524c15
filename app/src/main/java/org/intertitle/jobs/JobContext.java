package org.intertitle.jobs;

import org.intertitle.kernel.Cancellation;

/** What a running job knows of itself and tells. Thread-safe. */
public interface JobContext {

    /** The job as it was when it started. */
    Job job();

    /** Asks to stop once the user cancels or the application closes. */
    Cancellation cancellation();

    /** Tells how far the job came, from 0 to 1, and what it does; cheap to call often. */
    void progress(double fraction, JobDetail detail);

    /**
     * Throws {@link java.util.concurrent.CancellationException} once the job should stop, and waits
     * while it is paused. Call it where nothing is held, never inside a unit of work.
     */
    void checkpoint();
}

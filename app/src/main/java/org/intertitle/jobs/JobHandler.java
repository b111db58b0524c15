package org.intertitle.jobs;

/**
 * Does the work of one kind of job. A job may be run again after a crash or a restart, so running
 * it twice must be harmless. Thread-safe: jobs of different groups run at the same time.
 */
public interface JobHandler {

    /** The kind of job, for example {@code scan_library}. */
    String kind();

    /** What it throws is the reason that the failed job shows. */
    void run(JobContext context) throws Exception;
}

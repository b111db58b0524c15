package org.intertitle.jobs;

/**
 * Does the work of one kind of job. A job may be run again after a crash or a restart, so running
 * it twice must be harmless. Thread-safe: jobs of different groups run at the same time.
 */
public interface JobHandler {

    /** The kind of job, for example {@code scan_library}. */
    String kind();

    /** Whether nobody waits for such a job, so that on battery it can wait for mains power. */
    default boolean canWait(Job job) {
        return false;
    }

    /** What it throws is the reason that the failed job shows. */
    void run(JobContext context) throws Exception;
}

package org.intertitle.jobs;

/** How a run of a job ended. */
sealed interface JobEnding {

    record Done() implements JobEnding {}

    record Cancelled() implements JobEnding {}

    /** Stopped because the application closes; it is run again. */
    record Suspended() implements JobEnding {}

    record Failed(String code, JobDetail detail) implements JobEnding {}
}

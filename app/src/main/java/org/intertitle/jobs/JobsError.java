package org.intertitle.jobs;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with a request about a job. */
public enum JobsError implements ErrorCode {
    /** There is no such job; argument: the id. */
    UNKNOWN("jobs.unknown"),
    /** Its state does not allow this; arguments: the id, the state's code. */
    NOT_POSSIBLE("jobs.not_possible"),
    /** Another process that runs now has it; argument: the id. */
    ELSEWHERE("jobs.elsewhere");

    private final String code;

    JobsError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

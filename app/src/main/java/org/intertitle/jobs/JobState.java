package org.intertitle.jobs;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a job stands; the lower-case name is the code of the command line. */
public enum JobState {
    QUEUED,
    RUNNING,
    PAUSED,
    DONE,
    FAILED,
    CANCELLED;

    /** The states that may follow this one. */
    public Set<JobState> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, PAUSED, CANCELLED);
            case RUNNING -> EnumSet.of(DONE, FAILED, CANCELLED, PAUSED, QUEUED);
            case PAUSED -> EnumSet.of(QUEUED, RUNNING, CANCELLED);
            case FAILED, CANCELLED -> EnumSet.of(QUEUED);
            case DONE -> EnumSet.noneOf(JobState.class);
        };
    }

    /** The name that the command line shows. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}

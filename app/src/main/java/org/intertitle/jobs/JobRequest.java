package org.intertitle.jobs;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Asks for a job; see {@link Job} for the fields. {@code due} is the earliest start, null for at
 * once.
 */
public record JobRequest(
        String kind,
        String key,
        String arguments,
        int priority,
        @Nullable String group,
        @Nullable Instant due) {

    /** A job of usual priority, without arguments and group, due at once. */
    public static JobRequest of(String kind, String key) {
        return new JobRequest(kind, key, "{}", 0, null, null);
    }
}

package org.intertitle.jobs;

import org.intertitle.kernel.JobId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One piece of background work, as it is stored. While a job of the same {@code kind} and {@code
 * key} is queued, submitting another is swallowed. {@code group} names what it must not share (a
 * disk): one job of a group runs at a time. Higher {@code priority} runs first. {@code arguments}
 * is the handler's own JSON. {@code owner} names the process that runs it, {@code error} is a code
 * and {@code detail} what it says about itself.
 */
public record Job(
        JobId id,
        String kind,
        String key,
        String arguments,
        int priority,
        @Nullable String group,
        JobState state,
        double progress,
        @Nullable String detail,
        @Nullable String error,
        @Nullable String owner,
        Instant created,
        @Nullable Instant due,
        @Nullable Instant started,
        @Nullable Instant ended) {

    /** The same job in another state; throws {@link IllegalStateException} where none leads. */
    public Job to(JobState next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(
                    "job " + id + " cannot go from " + state + " to " + next);
        }
        return new Job(
                id,
                kind,
                key,
                arguments,
                priority,
                group,
                next,
                next == JobState.DONE ? 1 : progress,
                detail,
                next == JobState.FAILED ? error : null,
                next == JobState.RUNNING ? owner : null,
                created,
                due,
                next == JobState.RUNNING ? now : started,
                next.ended() ? now : null);
    }
}

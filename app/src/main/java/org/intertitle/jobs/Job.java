package org.intertitle.jobs;

import org.intertitle.kernel.JobId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * One piece of background work, as it is stored. While a job of the same {@code kind} and {@code
 * key} is queued, submitting another is swallowed. {@code group} names what it must not share (a
 * disk): one job of a group runs at a time. Higher {@code priority} runs first. {@code arguments}
 * is the handler's own JSON. {@code owner} names the process in whose queue it is or that runs it,
 * {@code error} is a code and {@code detail} the stored {@link JobDetail}.
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

    /** What it says about itself. */
    public Optional<JobDetail> said() {
        return Optional.ofNullable(detail).map(JobDetail::read);
    }

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
                next.ended() ? null : owner,
                created,
                due,
                next == JobState.RUNNING ? now : started,
                next.ended() ? now : null);
    }

    /** The same job in the queue of a process, or of none. */
    Job ownedBy(@Nullable String process) {
        return new Job(
                id, kind, key, arguments, priority, group, state, progress, detail, error, process,
                created, due, started, ended);
    }

    /** The same job with what it last told; {@code fraction} is cut to 0–1. */
    Job told(double fraction, @Nullable String text) {
        double cut = Double.isNaN(fraction) ? 0 : Math.clamp(fraction, 0, 1);
        return new Job(
                id, kind, key, arguments, priority, group, state, cut, text, error, owner, created,
                due, started, ended);
    }

    /** The same job, failed for this reason. */
    Job failed(String code, @Nullable String text, Instant now) {
        Job failed = to(JobState.FAILED, now);
        return new Job(
                id,
                kind,
                key,
                arguments,
                priority,
                group,
                failed.state,
                progress,
                text,
                code,
                null,
                created,
                due,
                started,
                failed.ended);
    }

    /** The same job, asked for once more: at the higher priority and the earlier time. */
    Job joined(JobRequest again) {
        Instant earlier = due == null || again.due() == null ? null : due;
        if (earlier != null && again.due() != null && again.due().isBefore(earlier)) {
            earlier = again.due();
        }
        return new Job(
                id,
                kind,
                key,
                arguments,
                Math.max(priority, again.priority()),
                group,
                state,
                progress,
                detail,
                error,
                owner,
                created,
                earlier,
                started,
                ended);
    }

    /** The same job with another priority. */
    Job withPriority(int other) {
        return new Job(
                id, kind, key, arguments, other, group, state, progress, detail, error, owner,
                created, due, started, ended);
    }

    /** The same job, due at once. */
    Job dueNow() {
        return new Job(
                id, kind, key, arguments, priority, group, state, progress, detail, error, owner,
                created, null, started, ended);
    }
}

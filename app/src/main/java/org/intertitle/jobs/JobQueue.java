package org.intertitle.jobs;

import org.intertitle.kernel.JobId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The waiting jobs of this process, and what the running ones must not share: the group, and kind
 * with key. Not thread-safe; its runner's lock guards it.
 */
final class JobQueue {

    private static final Comparator<Job> ORDER =
            Comparator.comparingInt(Job::priority).reversed().thenComparing(Job::id);

    private final Set<String> kinds;
    private final Map<JobId, Job> waiting = new HashMap<>();
    private final Set<String> busy = new HashSet<>();

    /** Jobs of other kinds wait: they may belong to another version. */
    JobQueue(Collection<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    void put(Job job) {
        waiting.put(job.id(), job);
    }

    void remove(JobId id) {
        waiting.remove(id);
    }

    void clear() {
        waiting.clear();
    }

    /**
     * Takes the first job that may start now and is not held back; {@link #release} frees what it
     * must not share.
     */
    Optional<Job> take(Instant now, Predicate<Job> held) {
        Optional<Job> next = ready(now, held);
        next.ifPresent(job -> {
            waiting.remove(job.id());
            busy.addAll(unshared(job));
        });
        return next;
    }

    Optional<Job> ready(Instant now, Predicate<Job> held) {
        return waiting.values().stream()
                .filter(job -> kinds.contains(job.kind()) && !later(job, now))
                .filter(held.negate())
                .filter(job -> unshared(job).stream().noneMatch(busy::contains))
                .min(ORDER);
    }

    /** Whether a job waits that is held back. */
    boolean anyHeld(Predicate<Job> held) {
        return waiting.values().stream().filter(job -> kinds.contains(job.kind())).anyMatch(held);
    }

    void release(Job job) {
        busy.removeAll(unshared(job));
    }

    /** When the next job is due that is not due yet. */
    Optional<Instant> nextDue(Instant now) {
        return waiting.values().stream()
                .filter(job -> later(job, now))
                .flatMap(job -> Optional.ofNullable(job.due()).stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean later(Job job, Instant now) {
        return job.due() != null && job.due().isAfter(now);
    }

    private static Set<String> unshared(Job job) {
        String key = "key\0" + job.kind() + '\0' + job.key();
        return job.group() == null ? Set.of(key) : Set.of(key, "group\0" + job.group());
    }
}

package org.intertitle.jobs;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.JobId;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Tells progress at most once for each run of the delayed executor, however often a job reports;
 * the last report is always told. Thread-safe.
 */
final class ProgressEvents {

    private final Events events;
    private final Executor delayed;
    private final Set<JobId> pending = ConcurrentHashMap.newKeySet();

    /** {@code delayed} runs what it is given a tenth of a second later. */
    ProgressEvents(Events events, Executor delayed) {
        this.events = events;
        this.delayed = delayed;
    }

    void progressed(JobId job) {
        if (pending.add(job)) {
            delayed.execute(() -> {
                pending.remove(job);
                events.tell(new DomainEvent.JobProgressed(job));
            });
        }
    }
}

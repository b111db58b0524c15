package org.intertitle.ui.launcher;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Gives memory back once the program has rested for a while: the serial collector would keep what
 * the last work left until the heap is full. While it rests nothing is scheduled. Thread-safe.
 */
final class IdleMemory {

    /** So long nothing happens before it counts as rest. */
    private static final Duration REST = Duration.ofSeconds(20);

    private final Later later;
    private final LongSupplier nanos;
    private final Runnable collect;
    private final AtomicBoolean waits = new AtomicBoolean();
    private volatile long lastUse;

    /** Runs something after a while, in the background. */
    interface Later {
        void run(Runnable work, Duration after);
    }

    /** {@code nanos} is a clock that never goes back; {@code collect} frees what is not used. */
    IdleMemory(Later later, LongSupplier nanos, Runnable collect) {
        this.later = later;
        this.nanos = nanos;
        this.collect = collect;
    }

    /** Somebody does something, or a job does. */
    void used() {
        lastUse = nanos.getAsLong();
        if (waits.compareAndSet(false, true)) {
            later.run(this::look, REST);
        }
    }

    private void look() {
        Duration rested = Duration.ofNanos(nanos.getAsLong() - lastUse);
        if (rested.compareTo(REST) < 0) {
            later.run(this::look, REST.minus(rested));
        } else {
            waits.set(false);
            collect.run();
        }
    }
}

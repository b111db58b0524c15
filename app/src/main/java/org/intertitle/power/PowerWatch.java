package org.intertitle.power;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * What the power source said last. Asking never waits: where the answer is old, a look is begun in
 * the background, and a change is told. Nobody asks, nothing is looked at. Thread-safe.
 */
public final class PowerWatch {

    private static final long OLD_NANOS = Duration.ofSeconds(30).toNanos();

    private final PowerSource source;
    private final Executor background;
    private final LongSupplier nanoTime;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Runnable changed = () -> {};
    private volatile boolean battery;
    private volatile long looked;

    /** {@code nanoTime} is as {@link System#nanoTime}. */
    public PowerWatch(PowerSource source, Executor background, LongSupplier nanoTime) {
        this.source = source;
        this.background = background;
        this.nanoTime = nanoTime;
        this.looked = nanoTime.getAsLong() - OLD_NANOS;
    }

    /** Runs this in the background after each change; the only listener. */
    public void listen(Runnable listener) {
        changed = listener;
    }

    public boolean onBattery() {
        if (nanoTime.getAsLong() - looked >= OLD_NANOS && looking.compareAndSet(false, true)) {
            background.execute(this::look);
        }
        return battery;
    }

    private void look() {
        boolean before = battery;
        try {
            battery = source.onBattery();
        } finally {
            looked = nanoTime.getAsLong();
            looking.set(false);
        }
        if (battery != before) {
            changed.run();
        }
    }
}

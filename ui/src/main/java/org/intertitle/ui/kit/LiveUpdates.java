package org.intertitle.ui.kit;

import javafx.application.Platform;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Collects events for 100 ms and hands them on in one batch, at most twice a second, on the FX
 * thread. Thread-safe; {@link #close} ends the collecting.
 */
public final class LiveUpdates implements Updates, AutoCloseable {
    private static final long COLLECT_MS = 100;
    private static final long PAUSE_MS = 500;

    private final ScheduledExecutorService timer;
    private final Executor fx;
    private final LongSupplier millis;
    private final List<Consumer<Batch>> listeners = new CopyOnWriteArrayList<>();
    private final Set<DomainEvent> collected = new LinkedHashSet<>();
    private final Events.Subscription subscription;
    private boolean scheduled;
    private long lastMs = Long.MIN_VALUE / 2;

    /** {@code millis} is a clock that never goes back. */
    public LiveUpdates(
            Events events, ScheduledExecutorService timer, Executor fx, LongSupplier millis) {
        this.timer = timer;
        this.fx = fx;
        this.millis = millis;
        this.subscription = events.subscribe(this::collect);
    }

    /** Batches arrive by {@link Platform#runLater}. */
    public static LiveUpdates onToolkit(Events events, ScheduledExecutorService timer) {
        return new LiveUpdates(
                events, timer, Platform::runLater, () -> System.nanoTime() / 1_000_000);
    }

    @Override
    public Events.Subscription listen(Consumer<Batch> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private synchronized void collect(DomainEvent event) {
        collected.add(event);
        if (!scheduled && !timer.isShutdown()) {
            scheduled = true;
            long wait = Math.max(COLLECT_MS, lastMs + PAUSE_MS - millis.getAsLong());
            var _ = timer.schedule(this::flush, wait, TimeUnit.MILLISECONDS);
        }
    }

    private void flush() {
        Batch batch = take();
        fx.execute(() -> listeners.forEach(listener -> listener.accept(batch)));
    }

    private synchronized Batch take() {
        Batch batch = new Batch(List.copyOf(collected));
        collected.clear();
        scheduled = false;
        lastMs = millis.getAsLong();
        return batch;
    }

    @Override
    public void close() {
        subscription.close();
        listeners.clear();
    }
}

package org.intertitle.updates;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs something once after a while; nothing waits and no thread is there while it is stopped.
 * Thread-safe.
 */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private @Nullable ScheduledThreadPoolExecutor timer;

    /** Runs this instead of what was to be run before. */
    synchronized void in(Duration wait, Runnable turn) {
        stop();
        ScheduledThreadPoolExecutor fresh =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("updates").factory());
        fresh.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer = fresh;
        var _ = fresh.schedule(() -> guarded(turn), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void guarded(Runnable turn) {
        try {
            turn.run();
        } catch (RuntimeException e) {
            // A timer would swallow it.
            LOG.warn("Asking for a newer version failed", e);
        }
    }

    synchronized boolean waiting() {
        return timer != null;
    }

    /** What runs just now ends by itself. */
    synchronized void stop() {
        if (timer != null) {
            timer.shutdown();
            timer = null;
        }
    }

    /** Stops, and waits for what runs just now. */
    void stop(Duration patience) {
        ScheduledThreadPoolExecutor running = taken();
        if (running == null) {
            return;
        }
        try {
            if (!running.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Asking for a newer version did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable ScheduledThreadPoolExecutor taken() {
        ScheduledThreadPoolExecutor running = timer;
        stop();
        return running;
    }
}

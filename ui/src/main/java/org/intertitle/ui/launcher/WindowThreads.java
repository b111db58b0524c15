package org.intertitle.ui.launcher;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The threads that work for one window, and keep no process alive. */
record WindowThreads(ExecutorService background, ScheduledExecutorService timer) {

    private static final Logger LOG = LoggerFactory.getLogger(WindowThreads.class);
    private static final int BACKGROUND_THREADS = 3;
    private static final int PATIENCE_SECONDS = 5;

    WindowThreads() {
        this(
                Executors.newFixedThreadPool(
                        BACKGROUND_THREADS,
                        Thread.ofPlatform().daemon().name("window-", 1).factory()),
                new TellingTimer("live-updates"));
    }

    /** Runs something after a while, unless all was closed by then. */
    void later(Runnable work, Duration after) {
        var _ = timer.schedule(work, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets what is under way end, and nothing begin. */
    void close() {
        timer.shutdownNow();
        background.shutdown();
        try {
            if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Some work of the window did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

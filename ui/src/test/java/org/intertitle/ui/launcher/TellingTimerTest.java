package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class TellingTimerTest {
    private final CompletableFuture<Throwable> told = new CompletableFuture<>();
    private final TellingTimer timer = new TellingTimer("timer");

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> told.complete(failure));
    }

    @Test
    void failureOfWhatCameLaterIsToldAndTheTimerLives() throws Exception {
        IllegalStateException broken = new IllegalStateException("broken");
        var _ = timer.schedule(this::listen, 0, TimeUnit.SECONDS);
        var _ =
                timer.schedule(
                        () -> {
                            throw broken;
                        },
                        1,
                        TimeUnit.MILLISECONDS);
        assertThat(told.get(10, TimeUnit.SECONDS)).isSameAs(broken);
        ScheduledFuture<String> next = timer.schedule(() -> "alive", 0, TimeUnit.SECONDS);
        assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo("alive");
    }

    @Test
    void whatIsCancelledIsNoFailure() throws Exception {
        var _ = timer.schedule(this::listen, 0, TimeUnit.SECONDS);
        ScheduledFuture<?> never = timer.schedule(() -> {}, 1, TimeUnit.HOURS);
        never.cancel(true);
        timer.submit(() -> {}).get(10, TimeUnit.SECONDS);
        assertThat(told).isNotDone();
    }
}

package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class UiTasksTest {
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final UiTasks tasks = new UiTasks(Runnable::run, fx::add, failures::add);

    @Test
    void whatIsToRunAfterAWhileRunsOnTheFxThreadAndItsFailureIsReported() throws Exception {
        RuntimeException broken = new IllegalStateException("broken");
        tasks.after(
                Duration.ofMillis(1),
                () -> {
                    throw broken;
                });
        Runnable due = Objects.requireNonNull(fx.poll(1, TimeUnit.MINUTES));
        assertThat(failures).isEmpty();
        due.run();
        assertThat(failures).containsExactly(broken);
    }
}

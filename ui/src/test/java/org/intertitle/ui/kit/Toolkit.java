package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** The JavaFX toolkit for tests: started once, work on its thread is waited for. */
public final class Toolkit {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Toolkit() {}

    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException already) {
                assertThat(already).hasMessageContaining("already");
            }
            Platform.setImplicitExit(false);
            Look.loadFonts();
        }
    }

    /** Runs work on the FX thread and waits for its result. */
    public static <T> T onFx(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}

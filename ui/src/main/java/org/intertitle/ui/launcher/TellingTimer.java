package org.intertitle.ui.launcher;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * One thread for what comes later or again; a failure in it reaches the handler of uncaught ones,
 * as it does on any other thread.
 */
final class TellingTimer extends ScheduledThreadPoolExecutor {

    TellingTimer(String name) {
        super(
                1,
                Thread.ofPlatform().daemon().name(name).factory(),
                // Once it is shut down nothing comes later any more.
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    protected void afterExecute(Runnable work, @Nullable Throwable failure) {
        super.afterExecute(work, failure);
        if (work instanceof Future<?> future && future.isDone()) {
            tell(future);
        }
    }

    private static void tell(Future<?> future) {
        try {
            future.get();
        } catch (CancellationException _) {
            // Somebody wanted it no longer.
        } catch (ExecutionException failed) {
            Thread own = Thread.currentThread();
            own.getUncaughtExceptionHandler().uncaughtException(own, failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.intertitle.library;

import org.intertitle.kernel.Cancellation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what other threads read, and looks meanwhile whether the work should stop. */
final class PatientResults {

    private static final long LOOK_EVERY_MS = 200;

    private PatientResults() {}

    /** The results that are there, in order; once the work should stop, none is started. */
    static <T> List<T> of(
            ExecutorService threads, List<Callable<T>> work, Cancellation cancellation) {
        List<Future<T>> futures = new ArrayList<>(work.size());
        for (Callable<T> each : work) {
            futures.add(
                    threads.submit(() -> {
                        cancellation.check();
                        return each.call();
                    }));
        }
        return of(futures, cancellation);
    }

    static <T> List<T> of(List<Future<T>> futures, Cancellation cancellation) {
        try {
            List<T> results = new ArrayList<>(futures.size());
            for (Future<T> future : futures) {
                results.add(of(future, cancellation));
            }
            return results;
        } finally {
            futures.forEach(future -> future.cancel(false));
        }
    }

    private static <T> T of(Future<T> future, Cancellation cancellation) {
        while (true) {
            cancellation.check();
            Optional<T> result = poll(future);
            if (result.isPresent()) {
                return result.get();
            }
        }
    }

    private static <T> Optional<T> poll(Future<T> future) {
        try {
            return Optional.of(future.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}

package org.intertitle.ui.kit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Logs what nobody caught, on the thread that threw it, before anything else is done; the same
 * within a minute is only counted, as it may come with each frame that is drawn. Thread-safe.
 */
public final class UncaughtFailures {
    private static final Logger LOG = LoggerFactory.getLogger(UncaughtFailures.class);
    private static final long SAME_AGAIN_MS = 60_000;
    private static final int REMEMBERED = 100;
    private static final int FRAMES = 4;

    private final LongSupplier millis;
    private final Map<Trace, Seen> seen = new LinkedHashMap<>();

    /** Where a failure came from: two of the same trace are the same failure. */
    private record Trace(String type, List<StackTraceElement> frames) {
        static Trace of(Throwable failure) {
            StackTraceElement[] frames = failure.getStackTrace();
            return new Trace(
                    failure.getClass().getName(),
                    Arrays.asList(frames).subList(0, Math.min(FRAMES, frames.length)));
        }
    }

    private record Seen(int times, long lastMs) {}

    public UncaughtFailures() {
        this(() -> System.nanoTime() / 1_000_000);
    }

    /** {@code millis} is a clock that never goes back. */
    UncaughtFailures(LongSupplier millis) {
        this.millis = millis;
    }

    /** Logs a failure; whether it shall also be shown. */
    public boolean heard(Throwable failure) {
        int times = count(failure);
        if (times == 1) {
            LOG.error("Unexpected failure", failure);
        } else if (Integer.bitCount(times) == 1) {
            LOG.error("The same failure for the {}th time: {}", times, failure.toString());
        }
        return times == 1;
    }

    private synchronized int count(Throwable failure) {
        Trace trace = Trace.of(failure);
        long now = millis.getAsLong();
        Seen before = seen.remove(trace);
        boolean again = before != null && now - before.lastMs() < SAME_AGAIN_MS;
        int times = before != null && again ? before.times() + 1 : 1;
        seen.put(trace, new Seen(times, now));
        if (seen.size() > REMEMBERED) {
            seen.remove(seen.keySet().iterator().next());
        }
        return times;
    }

    /** How often a failure came. */
    synchronized int times(Throwable failure) {
        Seen found = seen.get(Trace.of(failure));
        return found == null ? 0 : found.times();
    }
}

package org.intertitle.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves a host alone that failed three times in a row: for a minute, then for twice as long with
 * each further failure, an hour at most. Thread-safe.
 */
final class Breaker {

    private static final int PATIENCE = 3;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Trouble(int failures, Instant until) {}

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Until when this host rests; empty where it can be asked. */
    Optional<Instant> restsUntil(String host) {
        return Optional.ofNullable(troubles.get(host))
                .map(Trouble::until)
                .filter(until -> until.isAfter(clock.instant()));
    }

    void worked(String host) {
        troubles.remove(host);
    }

    void failed(String host) {
        troubles.merge(
                host, new Trouble(1, Instant.MIN), (before, _) -> after(before.failures() + 1));
    }

    private Trouble after(int failures) {
        if (failures < PATIENCE) {
            return new Trouble(failures, Instant.MIN);
        }
        Duration rest = FIRST.multipliedBy(1L << Math.min(failures - PATIENCE, MOST_DOUBLINGS));
        Duration bounded = rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
        return new Trouble(failures, clock.instant().plus(bounded));
    }
}

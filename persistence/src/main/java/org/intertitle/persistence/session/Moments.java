package org.intertitle.persistence.session;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants as both databases keep them: whole microseconds, of the years 1 to 9999. What lies
 * outside (a file's time can) becomes the nearest that can be kept.
 */
public final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moments() {}

    public static Instant kept(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return FIRST;
        }
        return moment.isAfter(LAST) ? LAST : moment.truncatedTo(ChronoUnit.MICROS);
    }

    public static @Nullable Instant keptOrNull(@Nullable Instant moment) {
        return moment == null ? null : kept(moment);
    }
}

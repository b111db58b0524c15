package org.intertitle.ui.cli;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the contract writes them: ISO 8601 in UTC. */
final class Times {

    private Times() {}

    static @Nullable String iso(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}

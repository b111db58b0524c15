package org.intertitle.wanted;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What was tried for a wanted item; never recomputed. {@code ignored} is the user's choice. */
public record Effort(
        int attempts, @Nullable Instant nextAttempt, boolean ignored, @Nullable String lastError) {

    public static final Effort NONE = new Effort(0, null, false, null);

    /** One more failed try. */
    public Effort failed(String error, Instant next) {
        return new Effort(attempts + 1, next, ignored, error);
    }

    public Effort ignored(boolean ignore) {
        return new Effort(attempts, nextAttempt, ignore, lastError);
    }
}

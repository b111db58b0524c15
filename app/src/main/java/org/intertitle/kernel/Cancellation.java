package org.intertitle.kernel;

import java.util.concurrent.CancellationException;

/**
 * Says whether running work should stop. Work asks at least every 200 ms; interrupts are not used,
 * because they close open file channels.
 */
@FunctionalInterface
public interface Cancellation {

    /** Never asks to stop. */
    Cancellation NONE = () -> false;

    boolean requested();

    /** Throws {@link CancellationException} once the work should stop. */
    default void check() {
        if (requested()) {
            throw new CancellationException();
        }
    }
}

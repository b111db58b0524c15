package org.intertitle.ui.launcher;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Function;

/** Where other processes reach the window; opened in the background, closed once. Thread-safe. */
final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final InstanceSocket socket;
    private final Function<String, Boolean> asked;
    private @Nullable AutoCloseable listening;
    private boolean closed;

    Door(InstanceSocket socket, Function<String, Boolean> asked) {
        this.socket = socket;
        this.asked = asked;
    }

    synchronized void open() {
        if (!closed) {
            listening = socket.listen(asked);
        }
    }

    synchronized void close() {
        closed = true;
        AutoCloseable open = listening;
        listening = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception e) {
                LOG.warn("The instance socket did not close", e);
            }
        }
    }
}

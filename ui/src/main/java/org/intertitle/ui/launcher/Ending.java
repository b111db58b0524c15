package org.intertitle.ui.launcher;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a window once, whether it was closed or the system ends the process: who comes second waits
 * for the first. Thread-safe.
 */
final class Ending {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    /** The toolkit may be gone already. */
    private static final long PATIENCE_MS = 3_000;

    private final Runnable end;
    private boolean ended;

    Ending(Runnable end) {
        this.end = end;
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            end.run();
        }
    }

    synchronized boolean ended() {
        return ended;
    }

    /** Does on the FX thread what can be done there before the end, if it still can. */
    void onFx(Runnable last) {
        CountDownLatch done = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                try {
                    last.run();
                } finally {
                    done.countDown();
                }
            });
            if (!done.await(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                LOG.debug("The toolkit was gone before the window's place could be kept");
            }
        } catch (IllegalStateException e) {
            LOG.debug("The toolkit is gone", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.intertitle.ui.cli;

import org.intertitle.kernel.Cancellation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a command that was interrupted at its next step, and knows when it has ended. */
final class Stop implements Cancellation {

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;

    @Override
    public boolean requested() {
        return requested;
    }

    /** The command has ended and given back what it had open. */
    void ended() {
        ended.countDown();
    }

    /** Asks to stop; returns once the command has ended, or the time is over. */
    void stop(Duration patience) {
        requested = true;
        try {
            boolean _ = ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.intertitle.worker;

import org.intertitle.kernel.Cancellation;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A child process that is started by the first request, started again after a crash, and killed on
 * cancel, on a request that takes too long, and by {@link #close()}. Requests of several threads
 * take turns.
 */
public final class Worker implements AutoCloseable {

    private static final long POLL_MS = 50;

    private final WorkerCommand command;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile @Nullable Child child;
    private volatile boolean closed;

    public Worker(WorkerCommand command) {
        this.command = command;
    }

    /**
     * Asks the child and waits for its answer.
     *
     * @throws WorkerFailure if there is none within the limit
     * @throws CancellationException once {@code cancel} asks to stop, at the latest 100 ms after
     */
    public byte[] ask(byte[] request, Duration limit, Cancellation cancel) throws WorkerFailure {
        takeTurn(cancel);
        try {
            byte[] answer = answer(request, limit, cancel);
            return told(answer);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            turn.unlock();
        }
    }

    /** Whether a child runs now. */
    public boolean running() {
        Child current = child;
        return current != null && current.alive();
    }

    /** Kills the child; later requests fail. */
    @Override
    public void close() {
        closed = true;
        kill();
    }

    private void takeTurn(Cancellation cancel) {
        try {
            while (!turn.tryLock(POLL_MS, TimeUnit.MILLISECONDS)) {
                cancel.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private byte[] answer(byte[] request, Duration limit, Cancellation cancel)
            throws WorkerFailure, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Child asked = send(request);
        while (true) {
            byte[] answer = asked.poll(POLL_MS);
            if (answer != null) {
                return answer;
            }
            if (cancel.requested()) {
                kill();
                throw new CancellationException();
            }
            if (System.nanoTime() - deadline > 0) {
                kill();
                throw new WorkerFailure("no answer within " + limit.toSeconds() + " s");
            }
        }
    }

    /** Sends to the running child; one that ended meanwhile, idle, is replaced. */
    private Child send(byte[] request) throws WorkerFailure {
        Child running = child;
        if (running != null && running.alive() && sent(running, request)) {
            return running;
        }
        Child fresh = start();
        if (!sent(fresh, request)) {
            throw new WorkerFailure("the worker ended at its start");
        }
        return fresh;
    }

    private static boolean sent(Child to, byte[] request) {
        try {
            to.send(request);
            return true;
        } catch (IOException childIsGone) {
            to.kill();
            return false;
        }
    }

    private Child start() throws WorkerFailure {
        if (closed) {
            throw new WorkerFailure("the worker is closed");
        }
        Child fresh = Child.start(command);
        child = fresh;
        if (closed) {
            fresh.kill();
        }
        return fresh;
    }

    private byte[] told(byte[] answer) throws WorkerFailure {
        if (answer.length == 0) {
            kill();
            throw new WorkerFailure("the worker crashed");
        }
        byte[] content = Arrays.copyOfRange(answer, 1, answer.length);
        if (answer[0] != WorkerLoop.ANSWERED) {
            throw new WorkerFailure(new String(content, StandardCharsets.UTF_8));
        }
        return content;
    }

    private void kill() {
        Child current = child;
        child = null;
        if (current != null) {
            current.kill();
        }
    }
}

package org.intertitle.worker;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One running child process; its answers arrive on a thread of its own. */
final class Child {

    /** Larger answers are a fault of the pipe. */
    private static final int MAX_ANSWER = 256 << 20;

    private static final byte[] GONE = {};

    private final Process process;
    private final DataOutputStream requests;
    private final LinkedBlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
    }

    static Child start(WorkerCommand command) throws WorkerFailure {
        try {
            Child child = new Child(command.process().start());
            Thread.ofPlatform()
                    .daemon()
                    .name("worker-answers")
                    .start(() -> child.receive(child.process.getInputStream()));
            return child;
        } catch (IOException e) {
            throw new WorkerFailure("the worker cannot be started: " + e.getMessage(), e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void send(byte[] request) throws IOException {
        requests.writeInt(request.length);
        requests.write(request);
        requests.flush();
    }

    /** The next answer, null while there is none; an empty one when the child is gone. */
    byte @Nullable [] poll(long millis) throws InterruptedException {
        return answers.poll(millis, TimeUnit.MILLISECONDS);
    }

    void kill() {
        process.destroyForcibly();
    }

    private void receive(InputStream in) {
        try (DataInputStream data = new DataInputStream(in)) {
            while (true) {
                int length = data.readInt();
                if (length < 1 || length > MAX_ANSWER) {
                    throw new IOException("an answer of " + length + " bytes");
                }
                byte[] answer = new byte[length];
                data.readFully(answer);
                answers.add(answer);
            }
        } catch (IOException childIsGone) {
            process.destroyForcibly();
            answers.add(GONE);
        }
    }
}

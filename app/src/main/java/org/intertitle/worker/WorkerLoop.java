package org.intertitle.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The child's side: answers one request after the other until its parent goes, or until nothing was
 * asked for a while. Messages are a length of four bytes and so many bytes; an answer begins with
 * one byte that says whether it is one.
 */
public final class WorkerLoop {

    static final int ANSWERED = 0;
    static final int FAILED = 1;

    /** Larger requests are a fault of the pipe. */
    private static final int MAX_REQUEST = 1 << 20;

    private WorkerLoop() {}

    /** What a child does with a request; a failure is told to the parent as its message. */
    @FunctionalInterface
    public interface Handler {
        byte[] answer(byte[] request) throws IOException;
    }

    /**
     * Serves standard input and output, and returns when idle. What prints to standard output goes
     * to standard error instead. When the parent goes, the process is halted at once, even while a
     * native call runs.
     */
    public static void serve(Handler handler, Duration idle)
            throws IOException, InterruptedException {
        OutputStream out = System.out;
        System.setOut(System.err);
        LinkedBlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> receive(System.in, requests));
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(out));
        byte[] request = requests.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        while (request != null) {
            answer(handler, request, answers);
            request = requests.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void receive(InputStream in, LinkedBlockingQueue<byte[]> requests) {
        try (DataInputStream data = new DataInputStream(in)) {
            while (true) {
                int length = data.readInt();
                if (length < 0 || length > MAX_REQUEST) {
                    throw new EOFException();
                }
                byte[] request = new byte[length];
                data.readFully(request);
                requests.add(request);
            }
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Handler handler, byte[] request, DataOutputStream answers)
            throws IOException {
        int kind = ANSWERED;
        byte[] answer;
        try {
            answer = handler.answer(request);
        } catch (IOException e) {
            kind = FAILED;
            answer = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
        }
        answers.writeInt(answer.length + 1);
        answers.writeByte(kind);
        answers.write(answer);
        answers.flush();
    }
}

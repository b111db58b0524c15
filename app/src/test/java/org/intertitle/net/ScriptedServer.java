package org.intertitle.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real server on loopback that answers each path by its script and keeps every byte that it was
 * asked with. Thread-safe.
 */
public final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** Writes an answer, and may take as long as it wants. */
    @FunctionalInterface
    public interface Script {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    public ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("scripted-server").start(this::accept);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    public ScriptedServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers with status and body. */
    public ScriptedServer on(String path, int status, byte[] body) {
        return on(
                path,
                out -> {
                    write(out, "HTTP/1.1 " + status + " Said\r\n");
                    write(out, "Content-Length: " + body.length + "\r\n\r\n");
                    out.write(body);
                });
    }

    /** The same with a text. */
    public ScriptedServer on(String path, int status, String body) {
        return on(path, status, body.getBytes(StandardCharsets.UTF_8));
    }

    public ScriptedServer redirect(String path, String location) {
        return on(
                path,
                out ->
                        write(
                                out,
                                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
                                        + location
                                        + "\r\n\r\n"));
    }

    /** All requests as they came, byte for byte. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.ofPlatform().daemon().start(() -> serve(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String request = read(connection.getInputStream());
            asked.add(request);
            Script script = scripts.get(request.split(" ", 3)[1]);
            if (script != null) {
                script.answer(connection.getOutputStream());
            }
            connection.getOutputStream().flush();
        } catch (IOException _) {
            // The program hung up, as it may.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }
}

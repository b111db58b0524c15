package org.intertitle.ui.launcher;

import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The socket by which other processes reach the window that is open on a data folder: one line is
 * asked, one line is answered. It lies in the data folder, so only its owner can reach it.
 */
final class InstanceSocket {

    /** Bring the window to the front. */
    static final String SHOW = "show";

    /** Before the address of a file that shall be opened. */
    private static final String OPEN = "open ";

    /** Asks for nothing but an answer. */
    private static final String PRESENT = "present";

    private static final String OK = "ok";
    private static final int LONGEST_LINE = 65_536;

    private static final Logger LOG = LoggerFactory.getLogger(InstanceSocket.class);

    private final DataFolder data;

    InstanceSocket(DataFolder data) {
        this.data = data;
    }

    /** Asks the open window; false where there is none, or it does not know the request. */
    boolean ask(String request) {
        return answer(request).filter(OK::equals).isPresent();
    }

    /** Whether a window answers. */
    boolean answered() {
        return answer(PRESENT).isPresent();
    }

    /** The request to open a file. */
    static String open(Path file) {
        return OPEN + file.toAbsolutePath().toUri();
    }

    /** The file that a request asks to open; empty for every other request. */
    static Optional<Path> file(String request) {
        try {
            return request.startsWith(OPEN)
                    ? Optional.of(Path.of(URI.create(request.substring(OPEN.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            LOG.debug("No file: {}", request, e);
            return Optional.empty();
        }
    }

    private Optional<String> answer(String request) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(place()));
            channel.write(ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.UTF_8)));
            return Optional.of(line(channel));
        } catch (IOException e) {
            // Nobody listens: a stale file, or none. That is the answer.
            LOG.debug("No window is open on {}", data.root(), e);
            return Optional.empty();
        }
    }

    /**
     * Answers requests until closed; the handler runs on the socket's own thread. Where the socket
     * cannot be had (its path is too long for one, or another window has it) nobody is answered,
     * and the log says so: the window works without.
     */
    AutoCloseable listen(Function<String, Boolean> handler) {
        Path place = place();
        if (answered()) {
            LOG.warn("Another window is open on {}; it keeps the socket", data.root());
            return () -> {};
        }
        try {
            return listen(place, handler);
        } catch (IOException e) {
            LOG.warn(
                    "No socket at {}: a second start opens a second window, and the command line"
                            + " cannot steer running jobs",
                    place,
                    e);
            return () -> {};
        }
    }

    private AutoCloseable listen(Path place, Function<String, Boolean> handler) throws IOException {
        data.delete(place);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(place));
        } catch (IOException e) {
            server.close();
            throw e;
        }
        Thread.ofPlatform().daemon().name("instance-socket").start(() -> serve(server, handler));
        return () -> {
            server.close();
            data.delete(place);
        };
    }

    private static void serve(ServerSocketChannel server, Function<String, Boolean> handler) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                String answer = answer(line(channel), handler);
                channel.write(ByteBuffer.wrap((answer + "\n").getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                LOG.debug("A caller of the instance socket went away", e);
            }
        }
    }

    private static String answer(String request, Function<String, Boolean> handler) {
        try {
            return request.equals(PRESENT) || handler.apply(request) ? OK : "no";
        } catch (RuntimeException e) {
            LOG.error("The request {} failed", request, e);
            return "no";
        }
    }

    private static String line(SocketChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_LINE);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            if (buffer.position() > 0 && buffer.get(buffer.position() - 1) == '\n') {
                break;
            }
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
    }

    private Path place() {
        return data.instanceSocket();
    }
}

package org.intertitle.ui.launcher;

import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one window be open on a data folder, however many starts come at the same time: who holds
 * the name opens it, all others hand their files over to it, also while it is still being opened or
 * is just being closed.
 */
final class OneWindow {

    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);
    private static final String NAME = "window";
    private static final long POLL_NANOS = 50_000_000;

    private final DataFolder data;
    private final InstanceSocket socket;
    private final Duration patience;

    /** Whoever does not answer for so long is taken for hung, and not waited for. */
    OneWindow(DataFolder data, Duration patience) {
        this.data = data;
        this.socket = new InstanceSocket(data);
        this.patience = patience;
    }

    /** Hands the files to the window that is open, or opens one, which returns once closed. */
    void open(List<Path> files, Runnable window) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            if (handed(files)) {
                return;
            }
            Optional<FileChannel> mine = data.hold(NAME);
            if (mine.isPresent()) {
                run(window, mine.get());
                return;
            }
            LockSupport.parkNanos(POLL_NANOS);
        } while (System.nanoTime() - end < 0);
        LOG.warn("The window that is open on {} does not answer; another is opened", data.root());
        window.run();
    }

    private boolean handed(List<Path> files) {
        if (!socket.ask(InstanceSocket.SHOW)) {
            return false;
        }
        files.forEach(file -> socket.ask(InstanceSocket.open(file)));
        return true;
    }

    private static void run(Runnable window, FileChannel held) {
        try (held) {
            window.run();
        } catch (IOException e) {
            LOG.warn("The name of the window was not given back", e);
        }
    }
}

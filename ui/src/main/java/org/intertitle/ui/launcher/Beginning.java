package org.intertitle.ui.launcher;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a start does beside that of the toolkit: it begins the log, and finds out whether the window
 * is for this process to open or is open in another, which then shows the files. Thread-safe.
 */
final class Beginning {

    /** How long a start waits for a window that is just being opened, or closed. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final CompletableFuture<Boolean> ours = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final Thread thread;

    Beginning(Path folder, List<Path> files) {
        thread = Thread.ofPlatform().name("start").daemon().start(() -> run(folder, files));
    }

    private void run(Path folder, List<Path> files) {
        try {
            find(folder, files);
            ours.complete(false);
        } catch (RuntimeException | Error e) {
            ours.completeExceptionally(e);
        }
    }

    private void find(Path folder, List<Path> files) {
        try {
            DataFolder data = new DataFolder(folder);
            Logging.toFile(data);
            new OneWindow(data, PATIENCE).open(files, this::whileOpen);
        } catch (AppException e) {
            Logging.quiet();
            log().error("The data folder cannot be used", e);
            // The window says it, too.
            whileOpen();
        }
    }

    private void whileOpen() {
        ours.complete(true);
        closed.join();
    }

    /** Whether this process opens the window; waits until that is known. */
    boolean ours() {
        return ours.join();
    }

    /** The window was closed: others may open one. */
    void end() {
        closed.complete(null);
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not made with the class: the log is not begun then. */
    private static Logger log() {
        return LoggerFactory.getLogger(Beginning.class);
    }
}

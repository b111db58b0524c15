package org.intertitle.ui.launcher;

import javafx.application.Application;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * What a start does beside that of the toolkit: it begins the log, and finds out whether the window
 * is for this process to open or is open in another, which then shows the files. Thread-safe.
 */
final class Beginning {

    /** How long a start waits for a window that is just being opened, or closed. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** The toolkit makes the application itself and hands it nothing but texts. */
    private static final AtomicReference<Beginning> PRESENT = new AtomicReference<>();

    private final CompletableFuture<Boolean> ours = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final Thread thread;

    private Beginning(Path folder, List<Path> files) {
        thread = Thread.ofPlatform().name("start").daemon().start(() -> run(folder, files));
    }

    /**
     * Opens the window on a data folder, or has it shown where it is open; returns when that is
     * done or the window was closed.
     */
    static void launch(
            Class<? extends WindowApplication> application, Path folder, List<Path> files) {
        Beginning beginning = new Beginning(folder, files);
        PRESENT.set(beginning);
        try {
            Application.launch(
                    application,
                    Stream.concat(Stream.of(folder), files.stream())
                            .map(Path::toString)
                            .toArray(String[]::new));
        } finally {
            beginning.end();
        }
    }

    /** That of this process. */
    static Beginning present() {
        return Objects.requireNonNull(PRESENT.get(), "the application was not launched here");
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
    private void end() {
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

package org.intertitle.ui.launcher;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps a window connected to the application: opens it in the background, notices when its
 * database is gone, and opens it again, also from a backup. FX thread, where a method says nothing
 * else.
 */
final class Lifeline {

    private static final int LOOK_SECONDS = 2;

    private final DataFolder data;
    private final UiTasks tasks;
    private final WindowThreads threads;
    private final Window window;
    private volatile @Nullable Connection connection;
    private volatile boolean closing;

    /** What the window does as the connection comes and goes; on the FX thread. */
    interface Window {
        /** Nothing is open any more; something is being opened. */
        void opening();

        void opened(Connection opened);

        void failed(Throwable reason);

        /** A backup was put in place of a database, which was kept as {@code before}. */
        void restored(Path backup, Path before);
    }

    Lifeline(DataFolder data, UiTasks tasks, WindowThreads threads, Window window) {
        this.data = data;
        this.tasks = tasks;
        this.threads = threads;
        this.window = window;
    }

    /** What is open; any thread. */
    Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    /** Opens the application and hands it to the window. */
    void connect() {
        window.opening();
        tasks.run(this::opened, this::connected, window::failed);
    }

    /** Closes what is open and opens anew. */
    void reconnect() {
        again(this::disconnect);
    }

    /** Opens a backup where nothing can be opened without it. */
    void openFrom(Path backup) {
        again(() -> {
            disconnect();
            new DatabaseOpener().restore(data, backup);
        });
    }

    /** Any thread. Where the backup cannot be restored, what was open is opened again. */
    void restore(Path backup) {
        tasks.onFx(() ->
                again(
                        () -> {
                            disconnect();
                            return new DatabaseOpener().restore(data, backup);
                        },
                        kept -> {
                            connect();
                            kept.ifPresent(before -> window.restored(backup, before));
                        },
                        refused -> {
                            connect();
                            tasks.report(refused);
                        }));
    }

    /** Writes what is open back to where its file was taken from. */
    void writeBack() {
        again(() -> {
            Connection open = connection;
            if (open != null) {
                Path rescued = open.rescue();
                disconnect();
                Connection.putBack(data, rescued);
            }
        });
    }

    /** From here on nothing is handed to the window. */
    void closing() {
        closing = true;
    }

    /** Closes the application; any thread. */
    synchronized void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }

    private Connection opened() {
        Connection opened = Connection.open(data, threads.timer());
        connection = opened;
        if (closing) {
            // The window was closed while the database was being opened.
            disconnect();
        }
        return opened;
    }

    private void connected(Connection opened) {
        if (!closing) {
            window.opened(opened);
            watch(opened);
        }
    }

    private void again(UiTasks.Work before) {
        again(
                () -> {
                    before.run();
                    return Boolean.TRUE;
                },
                _ -> connect(),
                window::failed);
    }

    private <T> void again(
            Callable<T> before, Consumer<? super T> then, Consumer<? super Throwable> refused) {
        window.opening();
        tasks.run(before, then, refused);
    }

    /** Looks now and then whether the file of the database is still there. */
    private void watch(Connection open) {
        var _ =
                threads.timer()
                        .schedule(
                                () -> threads.background().execute(() -> look(open)),
                                LOOK_SECONDS,
                                TimeUnit.SECONDS);
    }

    private void look(Connection open) {
        if (closing || !open.equals(connection)) {
            return;
        }
        AppException lost = open.lost().orElse(null);
        tasks.onFx(() -> {
            if (lost == null) {
                watch(open);
            } else if (open.equals(connection)) {
                window.failed(lost);
            }
        });
    }
}

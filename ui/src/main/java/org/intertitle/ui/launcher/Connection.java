package org.intertitle.ui.launcher;

import org.intertitle.Intertitle;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.OpenedStores;
import org.intertitle.ui.kit.LiveUpdates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/** The application that a window has open, with what belongs to it. Thread-safe. */
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");
    private static final String RESCUED = "rescued.db";

    private final DataFolder data;
    private final Intertitle application;
    private final LiveUpdates updates;
    private final AutoCloseable socket;
    private final Optional<StoreWatch> watch;

    private Connection(
            DataFolder data, Intertitle application, LiveUpdates updates, AutoCloseable socket) {
        this.data = data;
        this.application = application;
        this.updates = updates;
        this.socket = socket;
        this.watch = StoreWatch.of(data.database());
    }

    /** Opens the application, and answers other processes by {@code requests} or for its jobs. */
    static Connection open(
            DataFolder data, ScheduledExecutorService timer, Function<String, Boolean> requests) {
        Intertitle application = new DatabaseOpener().open(data);
        try {
            application.start();
            LiveUpdates updates = LiveUpdates.onToolkit(application.events(), timer);
            JobRequests jobs = new JobRequests(application.jobs());
            AutoCloseable socket =
                    new InstanceSocket(data)
                            .listen(request -> requests.apply(request) || jobs.handle(request));
            return new Connection(data, application, updates, socket);
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    Intertitle application() {
        return application;
    }

    LiveUpdates updates() {
        return updates;
    }

    /** Whether the file of the database is still the one that is open. */
    Optional<AppException> lost() {
        return watch.flatMap(StoreWatch::look);
    }

    /** Writes what is open into a file beside the place that it was taken from. */
    Path rescue() {
        Path rescued = data.root().resolve(RESCUED);
        data.delete(rescued);
        return application.stores() instanceof OpenedStores(Database database)
                ? database.rescue(rescued)
                : application.stores().backup(rescued);
    }

    /** Puts a rescued database, that nobody has open, into its place. */
    static void putBack(DataFolder data, Path rescued) {
        Path file = data.database();
        if (!Files.exists(file)) {
            // What was logged for the file that is gone must not be played into the new one.
            for (String companion : COMPANIONS) {
                data.delete(file.resolveSibling(file.getFileName() + companion));
            }
        }
        new DatabaseOpener().restore(data, rescued);
        data.delete(rescued);
    }

    @Override
    public void close() {
        updates.close();
        try {
            socket.close();
        } catch (Exception e) {
            LOG.warn("The instance socket did not close", e);
        }
        application.close();
    }
}

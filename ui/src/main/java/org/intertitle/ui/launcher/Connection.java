package org.intertitle.ui.launcher;

import org.intertitle.Intertitle;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.OpenedStores;
import org.intertitle.ui.kit.LiveUpdates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/** The application that a window has open, with what belongs to it. Thread-safe. */
final class Connection implements AutoCloseable {

    private static final List<String> COMPANIONS = List.of("-wal", "-shm");
    private static final String RESCUED = "rescued.db";

    private final DataFolder data;
    private final Intertitle application;
    private final LiveUpdates updates;
    private final JobRequests requests;
    private final Optional<StoreWatch> watch;

    private Connection(DataFolder data, Intertitle application, LiveUpdates updates) {
        this.data = data;
        this.application = application;
        this.updates = updates;
        this.requests = new JobRequests(application.jobs());
        this.watch = StoreWatch.of(data.database());
    }

    /** Opens the application. */
    static Connection open(DataFolder data, ScheduledExecutorService timer) {
        Intertitle application = new DatabaseOpener().open(data);
        try {
            application.start();
            LiveUpdates updates = LiveUpdates.onToolkit(application.events(), timer);
            return new Connection(data, application, updates);
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    Intertitle application() {
        return application;
    }

    /** Whether what another process asks concerns the jobs, and was carried out. */
    boolean asked(String request) {
        return requests.handle(request);
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
        application.close();
    }
}

package org.intertitle.persistence.database;

import org.hibernate.SessionFactory;
import org.intertitle.Stores;
import org.intertitle.Stores.Upgraded;
import org.intertitle.config.SettingsRepository;
import org.intertitle.jobs.JobRepository;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.library.FolderRepository;
import org.intertitle.library.LibraryRepository;
import org.intertitle.net.LedgerRepository;
import org.intertitle.persistence.config.SettingTables;
import org.intertitle.persistence.jobs.JobTables;
import org.intertitle.persistence.library.LibraryTables;
import org.intertitle.persistence.net.NetTables;
import org.intertitle.persistence.plans.PlanTables;
import org.intertitle.persistence.profiles.ProfileTables;
import org.intertitle.persistence.queries.Lists;
import org.intertitle.persistence.wanted.WantedTables;
import org.intertitle.plans.PlanRepository;
import org.intertitle.profiles.ProfileRepository;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.SavedFilterRepository;
import org.intertitle.queries.WantedQueries;
import org.intertitle.wanted.WantedRepository;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * The open database: units of work and the repositories that take them. Opening checks and migrates
 * it. Thread-safe; other processes may have the same database open.
 */
public final class Database implements AutoCloseable {

    private final DatabaseSettings settings;
    private final Engine engine;
    private final Pools pools;
    private final Runnable closeSessions;
    private final UnitOfWork unitOfWork;
    private final @Nullable Upgraded upgraded;

    private Database(
            DatabaseSettings settings,
            Engine engine,
            Pools pools,
            SessionFactory sessions,
            Runnable closeSessions,
            @Nullable Upgraded upgraded) {
        this.settings = settings;
        this.engine = engine;
        this.pools = pools;
        this.closeSessions = closeSessions;
        this.upgraded = upgraded;
        this.unitOfWork = new StoredWork(sessions, pools.writer(), pools.readers(), engine);
    }

    /** Throws an {@link AppException} with a {@link DatabaseError}; then nothing was changed. */
    public static Database open(DatabaseSettings settings) {
        return open(settings, Engine.of(settings));
    }

    static Database open(DatabaseSettings settings, Engine engine) {
        Upgraded upgraded = engine.prepare().orElse(null);
        Pools pools = Pools.open(engine);
        try {
            SessionFactory sessions = Sessions.build(pools.readers(), engine.dialect());
            return new Database(settings, engine, pools, sessions, sessions::close, upgraded);
        } catch (RuntimeException e) {
            pools.close();
            throw engine.explain(e).<RuntimeException>map(known -> known).orElse(e);
        }
    }

    /** Over a database that is known to be sound and up to date, with sessions that are shared. */
    static Database over(DatabaseSettings settings, SessionFactory shared) {
        Engine engine = Engine.of(settings);
        return new Database(settings, engine, Pools.open(engine), shared, () -> {}, null);
    }

    /**
     * Puts a backup in the place of an SQLite file that nobody has open; returns where the replaced
     * file is kept.
     */
    public static Optional<Path> restore(DatabaseSettings settings, Path backup) {
        return Engine.of(settings).restore(backup);
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    public SettingsRepository settings() {
        return SettingTables.settings();
    }

    public FolderRepository folders() {
        return LibraryTables.folders();
    }

    public LibraryRepository library() {
        return LibraryTables.library();
    }

    public ProfileRepository profiles() {
        return ProfileTables.profiles();
    }

    public WantedRepository wanted() {
        return WantedTables.wanted();
    }

    public PlanRepository plans() {
        return PlanTables.plans();
    }

    public JobRepository jobs() {
        return JobTables.jobs();
    }

    public SavedFilterRepository savedFilters() {
        return Lists.savedFilters();
    }

    public LedgerRepository ledger() {
        return NetTables.ledger();
    }

    public LibraryQueries libraryQueries() {
        return Lists.library(settings.clock());
    }

    public WantedQueries wantedQueries() {
        return Lists.wanted(settings.clock());
    }

    /** What opening it changed; empty where it was new or up to date. */
    public Optional<Upgraded> upgraded() {
        return Optional.ofNullable(upgraded);
    }

    public DatabaseInfo info() {
        return ask(
                pools.readers(),
                connection ->
                        new DatabaseInfo(
                                engine.shown(),
                                Migrations.version(connection),
                                engine.bytes(connection)));
    }

    /** What is wrong with the stored data; empty where nothing is. Reads the whole database. */
    public List<String> check() {
        return ask(pools.readers(), engine::check);
    }

    /**
     * Writes a sound copy while work goes on, to a new file or, named by version and time, into a
     * folder; returns the file.
     */
    public Path backup(Path target) {
        return engine.backup(target);
    }

    /**
     * Writes what is open to a new file, though another file or none may lie in the place of the
     * database by now; returns the file.
     */
    public Path rescue(Path target) {
        return ask(pools.writer(), connection -> engine.rescue(connection, target));
    }

    /** Copies that lie beside the database, the newest first. */
    public List<Stores.Backup> backups() {
        return engine.backups();
    }

    /** Throws an {@link AppException}, with the reason, where this file cannot be restored. */
    public void requireRestorable(Path backup) {
        engine.requireRestorable(backup);
    }

    /** What a server's own program is asked; empty where this program does it. */
    public Optional<Stores.ServerCommands> serverCommands() {
        return engine.serverCommands();
    }

    /**
     * A number that moves when another process commits; waits while this process writes. The first
     * answer is where the counting begins.
     */
    public long dataVersion() {
        return ask(pools.writer(), engine::dataVersion);
    }

    private <T> T ask(DataSource source, Question<T> question) {
        try (Connection connection = source.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw engine.explain(e)
                    .<RuntimeException>map(known -> known)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }

    /** The one connection that writes, for tests that set limits on it. */
    DataSource writer() {
        return pools.writer();
    }

    @Override
    public void close() {
        pools.close();
        closeSessions.run();
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}

package org.intertitle.persistence.database;

import com.zaxxer.hikari.HikariDataSource;

import org.hibernate.dialect.Dialect;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One of the two database programs: what differs between them, and nothing else. */
sealed interface Engine permits SqliteEngine, PostgresEngine {

    static Engine of(DatabaseSettings settings) {
        return of(settings, Migrations.LATEST);
    }

    static Engine of(DatabaseSettings settings, int latest) {
        if (settings.url().startsWith(SqliteEngine.PREFIX)) {
            return new SqliteEngine(settings, Migrations.sqlite(latest));
        }
        if (settings.url().startsWith(PostgresEngine.PREFIX)) {
            return new PostgresEngine(settings, Migrations.postgres(latest));
        }
        throw new AppException(DatabaseError.UNSUPPORTED_URL, settings.url());
    }

    /** The address as it may be shown: a path, or an address without its password. */
    String shown();

    Class<? extends Dialect> dialect();

    /**
     * Checks what is there and brings it up to date; tells what that changed, if anything was there
     * before. Where it throws, the database is as it was.
     */
    Optional<Stores.Upgraded> prepare();

    /** The pool of the one connection that writes. */
    HikariDataSource writer();

    /** The pool of the connections that only read. */
    HikariDataSource readers();

    /** What the user can mend, where this failure is of that sort. */
    Optional<AppException> explain(Throwable failure);

    long bytes(Connection connection) throws SQLException;

    /** What is wrong with the stored data; empty where nothing is. */
    List<String> check(Connection connection) throws SQLException;

    /** A number that moves when another process commits; {@code writer} is the only writer. */
    long dataVersion(Connection writer) throws SQLException;

    /** Lets other processes notice the transaction that is about to be committed. */
    void tellOthers(Connection writer) throws SQLException;

    /** Writes a sound copy to a new file; returns it. */
    Path backup(Path target);

    /** The same through a connection that is open, whatever lies in the place of the file now. */
    Path rescue(Connection open, Path target) throws SQLException;

    /** Puts a backup in the place of what nobody has open; returns where that is kept. */
    Optional<Path> restore(Path backup);

    /** Copies that lie beside the database, the newest first. */
    List<Stores.Backup> backups();

    /** Throws, with the reason, where this file cannot be restored. */
    void requireRestorable(Path backup);

    /** What a server's own program is asked; empty where this program does it. */
    Optional<Stores.ServerCommands> serverCommands();
}

package org.intertitle.persistence.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What happens before an SQLite file is opened for work: it is looked at without writing a byte,
 * refused where it is not ours to touch, and brought up to date, with a copy first, where it is
 * old.
 */
record SqliteStart(
        Path file, Migrations migrations, SqliteBackups backups, SqliteFailures failures) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final long MARGIN = 1 << 20;

    Optional<Stores.Upgraded> run() {
        try {
            Files.createDirectories(folder());
            int version = look();
            requireWritable();
            return version < migrations.latest() ? upgrade() : Optional.empty();
        } catch (IOException | SQLException e) {
            throw failures.explain(e).orElseGet(() -> failures.unreachable(e));
        }
    }

    private Path folder() {
        return SqliteBackups.folderOf(file);
    }

    /** The version of what is there, 0 where nothing is. */
    private int look() throws IOException, SQLException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return 0;
        }
        requireHeader(file);
        try (Connection connection = SqliteConnections.readOnly(file)) {
            return version(connection);
        }
    }

    private int version(Connection connection) throws SQLException {
        if (Migrations.foreign(connection)) {
            throw failures.error(DatabaseError.FOREIGN, null);
        }
        int version = Migrations.version(connection);
        if (version > migrations.latest()) {
            throw new AppException(
                    DatabaseError.NEWER, file.toString(), version, migrations.latest());
        }
        return version;
    }

    private void requireHeader(Path database) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw failures.corrupt(null);
            }
        }
    }

    /** The folder too: the log of writes lies beside the file. */
    private void requireWritable() {
        if (!Files.isWritable(folder()) || (Files.exists(file) && !Files.isWritable(file))) {
            throw failures.error(DatabaseError.READ_ONLY, null);
        }
    }

    /** Another process may be at it too: whoever comes second finds the work done. */
    private Optional<Stores.Upgraded> upgrade() throws IOException, SQLException {
        try (MigrationLock _ = MigrationLock.beside(file, failures)) {
            int version = look();
            Path backup = null;
            if (version > 0 && version < migrations.latest()) {
                backups.removeUnfinished();
                requireRoom();
                backup = backups.beforeUpgrade(version, migrations.latest());
            }
            if (version < migrations.latest()) {
                migrate(version, backup);
            }
            return migrations.upgraded(version, backup);
        }
    }

    /** For the copy, and for the log of a migration that writes every page anew. */
    private void requireRoom() throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        long content = Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
        long needed = 2 * content + MARGIN;
        long free = failures.room().bytes();
        if (free < needed) {
            throw new AppException(DatabaseError.NO_ROOM_TO_UPGRADE, file.toString(), needed, free);
        }
    }

    private void migrate(int version, @Nullable Path backup) {
        try {
            migrations.migrate(Flyway.configure().dataSource(SqliteConnections.migrating(file)));
        } catch (FlywayException e) {
            String copy = backup == null ? "" : backup.toString();
            throw failures.explain(e)
                    .orElseGet(() -> migrations.failed(e, file.toString(), version, copy));
        }
    }
}

package org.intertitle.persistence.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;

/**
 * What happens before an SQLite file is opened for work: it is looked at without writing a byte,
 * refused where it is not ours to touch, and migrated with a backup first where it is old.
 */
record SqliteStart(Path file, Migrations migrations, Clock clock, SqliteFailures failures) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    void run() {
        try {
            Files.createDirectories(folder());
            int version = look();
            requireWritable();
            if (version < migrations.latest()) {
                migrate();
            }
        } catch (IOException | SQLException | FlywayException e) {
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
    private void migrate() throws IOException, SQLException {
        try (MigrationLock _ = MigrationLock.beside(file, failures)) {
            int version = look();
            if (version == migrations.latest()) {
                return;
            }
            if (version > 0) {
                SqliteBackups backups = new SqliteBackups(file, clock, failures);
                backups.write(backups.named(folder(), version));
            }
            migrations.migrate(Flyway.configure().dataSource(SqliteConnections.migrating(file)));
        }
    }
}

package org.intertitle.persistence.database;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Puts a backup in the place of the database: the backup is checked first, the replaced file is
 * kept whole beside it, and nothing happens while any process has the database open.
 */
record SqliteRestore(Path file, Migrations migrations, Clock clock, SqliteFailures failures) {

    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    Optional<Path> run(Path backup) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (MigrationLock _ = MigrationLock.beside(file, failures)) {
            try {
                requireUsable(backup);
                Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
                SqliteBackups.sync(part);
                Optional<Path> kept = keepReplaced();
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                return kept;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException e) {
            throw failures.explain(e).orElseGet(() -> failures.unreachable(e));
        }
    }

    /** Throws where this is no sound database of this program, or one of a newer program. */
    void requireUsable(Path backup) {
        try (Connection connection = SqliteConnections.readOnly(backup)) {
            List<String> problems = SqliteConnections.texts(connection, "pragma integrity_check");
            if (!problems.equals(List.of("ok"))) {
                throw unusable(backup, problems.getFirst(), null);
            }
            if (Migrations.foreign(connection)) {
                throw new AppException(DatabaseError.FOREIGN, backup.toString());
            }
            int version = Migrations.version(connection);
            if (version > migrations.latest()) {
                throw new AppException(
                        DatabaseError.NEWER, backup.toString(), version, migrations.latest());
            }
            if (version == 0) {
                throw unusable(backup, "schema version 0", null);
            }
        } catch (SQLException e) {
            throw unusable(backup, String.valueOf(e.getMessage()), e);
        }
    }

    private AppException unusable(Path backup, String why, @Nullable Throwable cause) {
        return new AppException(
                DatabaseError.BACKUP_UNUSABLE, cause, file.toString(), backup.toString(), why);
    }

    private Optional<Path> keepReplaced() throws IOException, SQLException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        requireAlone();
        String stamp = new SqliteBackups(file, clock, failures).stamp();
        Path kept = file.resolveSibling("replaced-" + stamp + ".db");
        copy(file, kept);
        for (String companion : COMPANIONS) {
            Path beside = file.resolveSibling(file.getFileName() + companion);
            if (Files.exists(beside)) {
                copy(beside, kept.resolveSibling(kept.getFileName() + companion));
                Files.delete(beside);
            }
        }
        return Optional.of(kept);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        SqliteBackups.sync(to);
    }

    /** Leaves no log of writes behind where the file is sound; a damaged one is kept as it is. */
    private void requireAlone() throws SQLException {
        try (Connection connection = SqliteConnections.plain(file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 500");
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("begin exclusive");
            statement.execute("commit");
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            AppException known = failures.explain(e).orElse(null);
            if (known == null || known.code() != DatabaseError.CORRUPT) {
                throw e;
            }
        }
    }
}

package org.intertitle.persistence.journal;

import org.intertitle.journal.JournalError;
import org.intertitle.kernel.AppException;
import org.intertitle.persistence.sqlite.SqliteLook;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The one connection of a process to the journal's file. Each unit of work is one transaction that
 * began IMMEDIATE and is on the disk when it returns (WAL, {@code synchronous=FULL}). Thread-safe.
 */
final class JournalConnection implements AutoCloseable {

    /** One unit of work. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private static final int BUSY_MILLIS = 10_000;

    private final Path file;
    private final Connection connection;

    private JournalConnection(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Refuses a file of a newer version without writing a byte of it. */
    static void requireKnown(Path file) {
        if (Files.exists(file)) {
            try (Connection connection = SqliteLook.at(file, BUSY_MILLIS)) {
                JournalSchema.requireKnown(connection, file);
            } catch (SQLException failure) {
                throw mended(file, failure);
            }
        }
    }

    static JournalConnection open(Path file) {
        requireKnown(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        try {
            JournalConnection opened =
                    new JournalConnection(file, config.createConnection("jdbc:sqlite:" + file));
            opened.prepare();
            return opened;
        } catch (SQLException failure) {
            throw mended(file, failure);
        }
    }

    synchronized <T> T write(Work<T> work) {
        try {
            return transaction(work);
        } catch (SQLException failure) {
            throw mended(file, failure);
        }
    }

    synchronized <T> T read(Work<T> work) {
        try {
            return work.run(connection);
        } catch (SQLException failure) {
            throw mended(file, failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw mended(file, failure);
        }
    }

    private void prepare() {
        try {
            write(open -> {
                JournalSchema.ensure(open, file);
                return true;
            });
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static AppException mended(Path file, SQLException failure) {
        JournalError error =
                failure instanceof SQLiteException sqlite
                        ? kind(sqlite.getResultCode())
                        : JournalError.FAILED;
        return new AppException(error, failure, file, String.valueOf(failure.getMessage()));
    }

    private static JournalError kind(SQLiteErrorCode code) {
        // Extended codes carry the plain one in their lowest byte.
        return switch (code.code & 0xff) {
            case 5, 6 -> JournalError.BUSY;
            case 8 -> JournalError.READ_ONLY;
            case 11, 26 -> JournalError.CORRUPT;
            case 13 -> JournalError.DISK_FULL;
            default -> JournalError.FAILED;
        };
    }
}

package org.intertitle.persistence.journal;

import org.intertitle.journal.JournalError;
import org.intertitle.kernel.AppException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the journal; their version is SQLite's {@code user_version}. */
final class JournalSchema {

    private static final int VERSION = 1;

    private static final List<String> CREATE =
            List.of(
                    "CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT)",
                    """
                    CREATE TABLE step (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        batch INTEGER NOT NULL REFERENCES batch,
                        action TEXT NOT NULL,
                        subject TEXT,
                        state TEXT NOT NULL
                            CHECK (state IN ('INTENDED', 'DONE', 'ABANDONED', 'CONFLICT')),
                        moment TEXT NOT NULL,
                        owner TEXT NOT NULL,
                        undoes INTEGER REFERENCES step,
                        undone_by INTEGER REFERENCES step)
                    """,
                    """
                    CREATE TABLE change (
                        step INTEGER NOT NULL REFERENCES step,
                        ordinal INTEGER NOT NULL,
                        path TEXT NOT NULL,
                        before_sha256 TEXT,
                        before_bytes INTEGER,
                        before_modified TEXT,
                        after_sha256 TEXT,
                        after_bytes INTEGER,
                        after_modified TEXT,
                        PRIMARY KEY (step, ordinal),
                        CHECK ((before_sha256 IS NULL) = (before_bytes IS NULL)
                            AND (before_sha256 IS NULL) = (before_modified IS NULL)),
                        CHECK ((after_sha256 IS NULL) = (after_bytes IS NULL)
                            AND (after_sha256 IS NULL) = (after_modified IS NULL)))
                        WITHOUT ROWID
                    """,
                    "CREATE INDEX step_batch ON step (batch)",
                    "CREATE INDEX step_intended ON step (state) WHERE state = 'INTENDED'",
                    "CREATE INDEX change_path ON change (path, step)");

    private JournalSchema() {}

    /** Refuses a file of a newer version; changes nothing. */
    static void requireKnown(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int found = version(statement);
            if (found > VERSION) {
                throw new AppException(JournalError.NEWER, file, found, VERSION);
            }
        }
    }

    /** Makes the tables in a new file; refuses a file of a newer version. */
    static void ensure(Connection connection, Path file) throws SQLException {
        requireKnown(connection, file);
        try (Statement statement = connection.createStatement()) {
            if (version(statement) == 0) {
                for (String table : CREATE) {
                    statement.execute(table);
                }
                statement.execute("PRAGMA user_version = " + VERSION);
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}

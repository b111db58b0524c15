package org.intertitle.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes SQLite files as other versions of the program leave them. */
public final class OtherVersions {

    /** The history says that a much newer program was here. */
    static final String NEWER_HISTORY =
            "insert into flyway_schema_history (installed_rank, version, description, type,"
                    + " script, installed_by, execution_time, success)"
                    + " values (99, '7000', 'later', 'SQL', 'V7000__later.sql', '', 1, 1)";

    private OtherVersions() {}

    /** A new file as the first version made it. */
    public static void first(Path file) {
        Engine.of(DatabaseSettings.sqlite(file), 1).prepare();
    }

    /** Makes a file that is there one of version 7000. */
    public static void makeNewer(Path file) throws SQLException {
        execute(file, NEWER_HISTORY);
    }

    /** Makes a journal that is there one of version 99. */
    public static void makeJournalNewer(Path file) throws SQLException {
        execute(file, "pragma user_version = 99");
    }

    static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SqliteConnections.url(file));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

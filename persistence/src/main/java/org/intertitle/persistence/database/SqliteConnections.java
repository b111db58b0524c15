package org.intertitle.persistence.database;

import org.intertitle.persistence.sqlite.SqliteLook;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** How connections to an SQLite file are made, and single values asked of them. */
final class SqliteConnections {

    private static final String BUSY_MS = "10000";

    /**
     * A file that was taken away is not made anew: the empty one would be read together with the
     * log of the old one, and what only that log holds would be lost.
     */
    static final String ONLY_WHAT_IS_THERE = Integer.toString(SQLiteOpenMode.READWRITE.flag);

    private SqliteConnections() {}

    static String url(Path file) {
        return SqliteEngine.PREFIX + file;
    }

    static Map<String, String> pragmas() {
        return Map.of(
                "journal_mode", "WAL",
                "synchronous", "NORMAL",
                "foreign_keys", "true",
                "temp_store", "MEMORY",
                "cache_size", "-16384",
                "busy_timeout", BUSY_MS);
    }

    /** Connections of their own for migrations: rebuilding a table must not cascade. */
    static SQLiteDataSource migrating(Path file) {
        Properties properties = new Properties();
        properties.putAll(pragmas());
        properties.setProperty("foreign_keys", "false");
        SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig(properties));
        source.setUrl(url(file));
        return source;
    }

    /** A connection that cannot change the file. */
    static Connection readOnly(Path file) throws SQLException {
        return SqliteLook.at(file, Integer.parseInt(BUSY_MS));
    }

    /** A connection that can write, without any setting that would write at once. */
    static Connection plain(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Integer.parseInt(BUSY_MS));
        return config.createConnection(url(file));
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The first column of each row. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}

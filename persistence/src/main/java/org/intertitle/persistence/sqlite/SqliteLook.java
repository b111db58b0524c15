package org.intertitle.persistence.sqlite;

import org.sqlite.SQLiteConfig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens an SQLite file to look at it: not a byte of it changes, and nothing comes to lie beside.
 */
public final class SqliteLook {

    private static final String PREFIX = "jdbc:sqlite:";

    private SqliteLook() {}

    /** Waits this long for whoever holds the file. */
    public static Connection at(Path file, int busyMillis) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(busyMillis);
        return config.createConnection(PREFIX + address(file));
    }

    /**
     * Without a log beside it nobody has it open and all is in the file itself; read in any other
     * way, SQLite would begin an empty log (https://sqlite.org/wal.html#read_only_databases).
     */
    private static String address(Path file) {
        boolean logged = beside(file, "-wal") || beside(file, "-journal");
        return logged ? file.toString() : file.toUri().toASCIIString() + "?immutable=1";
    }

    private static boolean beside(Path file, String suffix) {
        return Files.exists(file.resolveSibling(file.getFileName() + suffix));
    }
}

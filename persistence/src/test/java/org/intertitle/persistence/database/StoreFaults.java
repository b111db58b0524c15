package org.intertitle.persistence.database;

import org.intertitle.Stores;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes an open SQLite database fail as on a disk that became read-only or full. */
public final class StoreFaults {

    private StoreFaults() {}

    /**
     * Whether writes fail from now on, as after the disk was mounted anew: until one did, because
     * its connection is thrown away.
     */
    public static void readOnly(Stores stores, boolean is) throws SQLException {
        execute(stores, "pragma query_only = " + is);
    }

    /** Whether no write that needs room succeeds from now on. */
    public static void full(Stores stores, boolean is) throws SQLException {
        execute(stores, "pragma max_page_count = " + (is ? 1 : 1_000_000));
    }

    /** Waits for no other process from now on. */
    static void impatient(Stores stores) throws SQLException {
        execute(stores, "pragma busy_timeout = 1");
    }

    private static void execute(Stores stores, String pragma) throws SQLException {
        if (!(stores instanceof OpenedStores(Database database))) {
            throw new IllegalArgumentException("no open database");
        }
        try (Connection connection = database.writer().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(pragma);
        }
    }
}

package org.intertitle.persistence.database;

import java.nio.file.Path;

/** A migrated, empty SQLite database for one test, ready in milliseconds; the test closes it. */
public final class TestDatabase {

    private TestDatabase() {}

    /** In a new file of the given folder. */
    public static Database create(Path folder) {
        return SqliteTemplate.SHARED.copy(folder.resolve("intertitle.db"));
    }
}

package org.intertitle.persistence.database;

import java.nio.file.Path;

/** The databases that every repository is tested on. */
public enum TestStore {
    SQLITE {
        @Override
        public Database create(Path folder) {
            return TestDatabase.create(folder);
        }
    },
    POSTGRESQL {
        @Override
        public Database create(Path folder) {
            return PostgresServer.shared().create();
        }
    };

    public abstract Database create(Path folder);
}

package org.intertitle.persistence.database;

import org.hibernate.SessionFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One migrated file and one session factory for all tests of this JVM; each test gets a copy. */
record SqliteTemplate(Path file, SessionFactory sessions) {

    static final SqliteTemplate SHARED = make();

    private static SqliteTemplate make() {
        try {
            Path folder = Files.createTempDirectory("intertitle-template");
            Path file = folder.resolve("template.db");
            Engine engine = Engine.of(DatabaseSettings.sqlite(file));
            engine.prepare();
            SessionFactory sessions;
            try (Pools pools = Pools.open(engine)) {
                sessions = Sessions.build(pools.readers(), engine.dialect());
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return new SqliteTemplate(file, sessions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database copy(Path target) {
        try {
            Files.copy(file, target);
            return Database.over(DatabaseSettings.sqlite(target), sessions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

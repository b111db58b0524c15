package org.intertitle.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.hibernate.SessionFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, started when a test first asks for it and stopped with this JVM; each test
 * gets a copy of one migrated database.
 */
public final class PostgresServer {

    private static final String TEMPLATE = "intertitle_template";

    private final EmbeddedPostgres server;
    private final SessionFactory sessions;
    private final AtomicInteger copies = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
        execute("create database " + TEMPLATE);
        Engine engine = Engine.of(settings(TEMPLATE));
        engine.prepare();
        try (Pools pools = Pools.open(engine)) {
            sessions = Sessions.build(pools.readers(), engine.dialect());
        }
    }

    private static final class Shared {
        static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            try {
                return new PostgresServer(EmbeddedPostgres.builder().start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** A migrated, empty database; the test closes it. */
    public Database create() {
        String name = "test_" + copies.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return Database.over(settings(name), sessions);
    }

    /** A database without tables. */
    DatabaseSettings createBare() {
        String name = "bare_" + copies.incrementAndGet();
        execute("create database " + name);
        return settings(name);
    }

    private DatabaseSettings settings(String database) {
        return new DatabaseSettings(
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
                "postgres",
                "postgres",
                Clock.systemUTC());
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.intertitle.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/** PostgreSQL by its address: one writer for each process, a few readers. */
final class PostgresEngine implements Engine {

    static final String PREFIX = "jdbc:postgresql:";

    private static final String NAME = "intertitle.dump";
    private static final String CHANNEL = "intertitle";
    private static final int READERS = 6;
    private static final long WAIT_MS = 60_000;
    private static final long REACH_MS = 5_000;

    private final DatabaseSettings settings;
    private final Migrations migrations;
    private final PostgresFailures failures;
    private final AtomicLong others = new AtomicLong();

    PostgresEngine(DatabaseSettings settings, Migrations migrations) {
        this.settings = settings;
        this.migrations = migrations;
        this.failures = new PostgresFailures(shown());
    }

    @Override
    public String shown() {
        return settings.url().replaceAll("(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    @Override
    public Class<? extends Dialect> dialect() {
        return PostgreSQLDialect.class;
    }

    @Override
    public Optional<Stores.Upgraded> prepare() {
        try {
            int version = version();
            if (version < migrations.latest()) {
                upgrade(version);
            }
            return migrations.upgraded(version, null);
        } catch (SQLException e) {
            throw failures.explain(e).orElseGet(() -> failures.unreachable(e));
        }
    }

    /** What a server holds is backed up by its own programs; a failure leaves it as it was. */
    private void upgrade(int version) {
        try {
            migrations.migrate(
                    Flyway.configure()
                            .dataSource(settings.url(), settings.user(), settings.password()));
        } catch (FlywayException e) {
            throw failures.explain(e).orElseGet(() -> migrations.failed(e, shown(), version, ""));
        }
    }

    private int version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), login())) {
            if (Migrations.foreign(connection)) {
                throw new AppException(DatabaseError.FOREIGN, shown());
            }
            int version = Migrations.version(connection);
            if (version > migrations.latest()) {
                throw new AppException(DatabaseError.NEWER, shown(), version, migrations.latest());
            }
            return version;
        }
    }

    private Properties login() {
        Properties login = new Properties();
        if (settings.user() != null) {
            login.setProperty("user", settings.user());
        }
        if (settings.password() != null) {
            login.setProperty("password", settings.password());
        }
        return login;
    }

    @Override
    public HikariDataSource writer() {
        HikariConfig config = pool("writer", 1);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    @Override
    public HikariDataSource readers() {
        HikariConfig config = pool("readers", READERS);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    private HikariConfig pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("intertitle-" + name);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MS);
        config.setInitializationFailTimeout(REACH_MS);
        config.addDataSourceProperty("ApplicationName", "Intertitle");
        return config;
    }

    @Override
    public Optional<AppException> explain(Throwable failure) {
        return failures.explain(failure);
    }

    @Override
    public long bytes(Connection connection) throws SQLException {
        return SqliteConnections.number(connection, "select pg_database_size(current_database())");
    }

    /** PostgreSQL holds its constraints itself, and has no check of its own to run. */
    @Override
    public List<String> check(Connection connection) {
        return List.of();
    }

    /** Counts what others' writers said on the channel since this one listens. */
    @Override
    public long dataVersion(Connection writer) throws SQLException {
        PGConnection listening = writer.unwrap(PGConnection.class);
        try (Statement statement = writer.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGNotification[] told = listening.getNotifications();
        if (told != null) {
            others.addAndGet(
                    Arrays.stream(told)
                            .filter(each -> each.getPID() != listening.getBackendPID())
                            .count());
        }
        return others.get();
    }

    @Override
    public void tellOthers(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("notify " + CHANNEL);
        }
    }

    @Override
    public Path rescue(Connection open, Path target) {
        return backup(target);
    }

    @Override
    public Path backup(Path target) {
        throw new AppException(DatabaseError.USE_SERVER_COMMAND, shown(), dump(target));
    }

    @Override
    public List<Stores.Backup> backups() {
        return List.of();
    }

    @Override
    public Optional<Path> restore(Path backup) {
        requireRestorable(backup);
        return Optional.empty();
    }

    @Override
    public void requireRestorable(Path backup) {
        throw new AppException(DatabaseError.USE_SERVER_COMMAND, shown(), restoring(backup));
    }

    @Override
    public Optional<Stores.ServerCommands> serverCommands() {
        Path file = Path.of(NAME);
        return Optional.of(new Stores.ServerCommands(dump(file), restoring(file)));
    }

    private String dump(Path target) {
        return "pg_dump --format=custom --file=" + target + " \"" + address() + "\"";
    }

    private String restoring(Path backup) {
        return "pg_restore --clean --dbname=\"" + address() + "\" " + backup;
    }

    /** As the server's own programs take it. */
    private String address() {
        return shown().substring("jdbc:".length());
    }
}

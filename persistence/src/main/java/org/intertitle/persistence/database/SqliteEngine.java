package org.intertitle.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.hibernate.dialect.Dialect;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQLite: one file, one writer that begins IMMEDIATE, a few readers that cannot write. */
final class SqliteEngine implements Engine {

    static final String PREFIX = "jdbc:sqlite:";

    private static final int READERS = 4;
    private static final long WAIT_MS = 60_000;

    private final Path file;
    private final DatabaseSettings settings;
    private final Migrations migrations;
    private final SqliteFailures failures;

    SqliteEngine(DatabaseSettings settings, Migrations migrations) {
        this.file = Path.of(settings.url().substring(PREFIX.length())).toAbsolutePath();
        this.settings = settings;
        this.migrations = migrations;
        this.failures = new SqliteFailures(file);
    }

    @Override
    public String shown() {
        return file.toString();
    }

    @Override
    public Class<? extends Dialect> dialect() {
        return SqliteDialect.class;
    }

    @Override
    public Optional<Stores.Upgraded> prepare() {
        return new SqliteStart(file, migrations, backupsBeside(), failures).run();
    }

    @Override
    public HikariDataSource writer() {
        HikariConfig config = pool("writer", 1);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return new HikariDataSource(config);
    }

    @Override
    public HikariDataSource readers() {
        HikariConfig config = pool("readers", READERS);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("pragma query_only = 1");
        return new HikariDataSource(config);
    }

    private HikariConfig pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("intertitle-" + name);
        config.setJdbcUrl(SqliteConnections.url(file));
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(WAIT_MS);
        config.setIdleTimeout(0);
        config.setMaxLifetime(0);
        config.setKeepaliveTime(0);
        SqliteConnections.pragmas().forEach(config::addDataSourceProperty);
        config.addDataSourceProperty("open_mode", SqliteConnections.ONLY_WHAT_IS_THERE);
        return config;
    }

    @Override
    public Optional<AppException> explain(Throwable failure) {
        return failures.explain(failure);
    }

    @Override
    public long bytes(Connection connection) throws SQLException {
        return SqliteConnections.number(connection, "pragma page_count")
                * SqliteConnections.number(connection, "pragma page_size");
    }

    @Override
    public List<String> check(Connection connection) throws SQLException {
        List<String> problems =
                new ArrayList<>(SqliteConnections.texts(connection, "pragma integrity_check"));
        problems.remove("ok");
        SqliteConnections.texts(connection, "pragma foreign_key_check")
                .forEach(table -> problems.add("a row of " + table + " refers to nothing"));
        return problems;
    }

    @Override
    public long dataVersion(Connection writer) throws SQLException {
        return SqliteConnections.number(writer, "pragma data_version");
    }

    /** Nothing to do: the file itself tells, see {@link #dataVersion}. */
    @Override
    public void tellOthers(Connection writer) {}

    @Override
    public Path backup(Path target) {
        SqliteBackups backups = backupsBeside();
        Path place =
                Files.isDirectory(target) ? backups.named(target, migrations.latest()) : target;
        return backups.write(place.toAbsolutePath());
    }

    @Override
    public Path rescue(Connection open, Path target) throws SQLException {
        SqliteBackups.copy(open, target);
        return target;
    }

    @Override
    public Optional<Path> restore(Path backup) {
        return restoring().run(backup);
    }

    @Override
    public List<Stores.Backup> backups() {
        return backupsBeside().beside();
    }

    private SqliteBackups backupsBeside() {
        return new SqliteBackups(file, settings.clock(), failures);
    }

    @Override
    public void requireRestorable(Path backup) {
        restoring().requireUsable(backup);
    }

    @Override
    public Optional<Stores.ServerCommands> serverCommands() {
        return Optional.empty();
    }

    private SqliteRestore restoring() {
        return new SqliteRestore(file, migrations, settings.clock(), failures);
    }
}

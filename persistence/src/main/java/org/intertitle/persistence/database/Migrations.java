package org.intertitle.persistence.database;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * One chain of migrations, and the version that it ends with. A chain is linear; what has landed is
 * never edited.
 */
record Migrations(List<String> locations, int latest) {

    /** The version of the schema that this program needs. */
    static final int LATEST = 5;

    private static final String HISTORY = "flyway_schema_history";
    private static final String VERSIONS =
            "select version from flyway_schema_history where success and version is not null";

    static Migrations sqlite(int latest) {
        return new Migrations(List.of("classpath:db/migration/sqlite"), latest);
    }

    static Migrations postgres(int latest) {
        return new Migrations(List.of("classpath:db/migration/postgresql"), latest);
    }

    /** The version of the schema in this database; 0 where there is none. */
    static int version(Connection connection) throws SQLException {
        int version = 0;
        if (!hasTable(connection, HISTORY)) {
            return version;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(VERSIONS)) {
            while (rows.next()) {
                version = Math.max(version, Integer.parseInt(rows.getString(1)));
            }
        }
        return version;
    }

    /** Whether there are tables, but none of ours. */
    static boolean foreign(Connection connection) throws SQLException {
        return hasTable(connection, "%") && !hasTable(connection, HISTORY);
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                connection.getSchema(),
                                name,
                                new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    /** What was brought up to date from this version, if it was something. */
    Optional<Stores.Upgraded> upgraded(int from, @Nullable Path backup) {
        return from == 0 || from == latest
                ? Optional.empty()
                : Optional.of(new Stores.Upgraded(from, latest, backup));
    }

    /** Says that a migration failed, for another reason than the disk or the server. */
    AppException failed(Throwable failure, String shown, int from, String backup) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return new AppException(
                DatabaseError.UPGRADE_FAILED,
                failure,
                shown,
                from,
                latest,
                String.valueOf(reason.getMessage()),
                backup);
    }

    /** Brings the schema to the latest version, in one transaction: all of it or nothing. */
    void migrate(FluentConfiguration source) {
        source.locations(locations.toArray(String[]::new))
                .loggers("slf4j")
                .target(String.valueOf(latest))
                .group(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}

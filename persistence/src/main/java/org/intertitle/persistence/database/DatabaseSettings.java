package org.intertitle.persistence.database;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;

/**
 * Which database to open: {@code jdbc:sqlite:<file>} or {@code jdbc:postgresql://…}, with user and
 * password where the address does not hold them. Filters compare ages with the clock.
 */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password, Clock clock) {

    public static DatabaseSettings sqlite(Path file) {
        return of("jdbc:sqlite:" + file.toAbsolutePath());
    }

    public static DatabaseSettings of(String url) {
        return new DatabaseSettings(url, null, null, Clock.systemUTC());
    }

    public DatabaseSettings with(Clock other) {
        return new DatabaseSettings(url, user, password, other);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceAll("password=[^&]*", "password=…") + "]";
    }
}

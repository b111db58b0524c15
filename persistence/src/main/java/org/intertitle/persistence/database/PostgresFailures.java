package org.intertitle.persistence.database;

import org.intertitle.kernel.AppException;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Turns PostgreSQL's SQLSTATEs (https://www.postgresql.org/docs/current/errcodes-appendix.html)
 * into what the user can mend.
 */
record PostgresFailures(String shown) {

    Optional<AppException> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppException known) {
                return Optional.of(known);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return byState(sql.getSQLState(), failure);
            }
        }
        return Optional.empty();
    }

    private Optional<AppException> byState(String state, Throwable failure) {
        return switch (state) {
            case "53100" ->
                    Optional.of(new AppException(DatabaseError.DISK_FULL, failure, shown, 0));
            case "25006" -> Optional.of(new AppException(DatabaseError.READ_ONLY, failure, shown));
            case "55P03", "40P01" ->
                    Optional.of(new AppException(DatabaseError.LOCKED, failure, shown));
            case "XX001", "XX002" ->
                    Optional.of(new AppException(DatabaseError.CORRUPT, failure, shown, ""));
            case "3D000", "57P01", "57P02", "57P03", "53300" -> Optional.of(unreachable(failure));
            default ->
                    state.startsWith("08") || state.startsWith("28")
                            ? Optional.of(unreachable(failure))
                            : Optional.empty();
        };
    }

    AppException unreachable(Throwable failure) {
        return new AppException(
                DatabaseError.UNREACHABLE, failure, shown, String.valueOf(failure.getMessage()));
    }
}

package org.intertitle.persistence.database;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Turns SQLite's result codes (https://sqlite.org/rescode.html) into what the user can mend. */
record SqliteFailures(Path file, Room room) {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;
    private static final int PRIMARY = 0xff;
    private static final long NEXT_TO_NOTHING = 1 << 20;

    /** How many bytes can still be written beside the file. */
    @FunctionalInterface
    interface Room {
        long bytes();
    }

    SqliteFailures(Path file) {
        this(file, () -> onDiskOf(file));
    }

    Optional<AppException> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppException known) {
                return Optional.of(known);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
                return byCode(sql.getErrorCode() & PRIMARY, failure);
            }
        }
        return Optional.empty();
    }

    private Optional<AppException> byCode(int code, Throwable failure) {
        return switch (code) {
            case BUSY, LOCKED -> Optional.of(error(DatabaseError.LOCKED, failure));
            case READONLY -> Optional.of(error(DatabaseError.READ_ONLY, failure));
            case CORRUPT, NOTADB -> Optional.of(corrupt(failure));
            case FULL -> Optional.of(full(failure));
            case CANTOPEN ->
                    Optional.of(
                            Files.exists(file)
                                    ? error(DatabaseError.READ_ONLY, failure)
                                    : unreachable(failure));
            case IOERR ->
                    Optional.of(
                            room.bytes() < NEXT_TO_NOTHING ? full(failure) : unreachable(failure));
            default -> Optional.empty();
        };
    }

    AppException error(DatabaseError code, @Nullable Throwable failure) {
        return new AppException(code, failure, file.toString());
    }

    AppException corrupt(@Nullable Throwable failure) {
        String backup = SqliteBackups.newest(file).map(Path::toString).orElse("");
        return new AppException(DatabaseError.CORRUPT, failure, file.toString(), backup);
    }

    AppException unreachable(Throwable failure) {
        return new AppException(
                DatabaseError.UNREACHABLE,
                failure,
                file.toString(),
                String.valueOf(failure.getMessage()));
    }

    private AppException full(Throwable failure) {
        return new AppException(DatabaseError.DISK_FULL, failure, file.toString(), room.bytes());
    }

    private static long onDiskOf(Path file) {
        try {
            return Files.getFileStore(SqliteBackups.folderOf(file)).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}

package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/** Why files were not changed; the first argument is the path, or the id for steps and batches. */
public enum JournalError implements ErrorCode {
    TARGET_EXISTS("journal.target_exists"),
    /** The file is not what the plan or the step left. */
    CHANGED_SINCE("journal.changed_since"),
    /** The file or its folder is no longer there. */
    VANISHED("journal.vanished"),
    /** A folder, a link or a device where a file is expected. */
    NOT_A_FILE("journal.not_a_file"),
    READ_ONLY("journal.read_only"),
    DISK_FULL("journal.disk_full"),
    /** The disk holds no names of that length. */
    NAME_TOO_LONG("journal.name_too_long"),
    /** Second argument: the most bytes that are allowed. */
    TOO_LARGE("journal.too_large"),
    /** Another process changes the file at this moment. */
    BUSY("journal.busy"),
    /** The system failed otherwise; second argument: its words. */
    FAILED("journal.failed"),
    /** A step ended with a file that is neither old nor new. */
    CONFLICT("journal.conflict"),
    /** The bytes that were kept are gone or damaged; argument: their hash. */
    KEPT_DAMAGED("journal.kept_damaged"),
    /** The file is what it shall become already. */
    SAME_ALREADY("journal.same_already"),
    UNKNOWN_STEP("journal.unknown_step"),
    UNKNOWN_BATCH("journal.unknown_batch"),
    /** Second argument: the state of the step. */
    NOT_DONE("journal.not_done"),
    ALREADY_UNDONE("journal.already_undone"),
    NOT_UNDONE("journal.not_undone"),
    /** A later step on the same file stands; second argument: its id. */
    NEWER_STEP("journal.newer_step"),
    NOTHING_TO_UNDO("journal.nothing_to_undo"),
    NOTHING_TO_REDO("journal.nothing_to_redo"),
    /** A folder that should be empty or ours holds other files. */
    NOT_EMPTY("journal.not_empty"),
    /** The journal itself was written by a newer version. */
    NEWER("journal.newer"),
    /** The journal itself cannot be read. */
    CORRUPT("journal.corrupt");

    private final String code;

    JournalError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a failure of the file system means for the user. */
    static AppException of(IOException failure, Path path) {
        Path named = named(failure, path);
        return kindOf(failure)
                .or(() -> DiskState.of(path))
                .map(error -> new AppException(error, failure, named))
                .orElseGet(() -> new AppException(FAILED, failure, named, reason(failure)));
    }

    /** The file that the system names, if its name can be said again. */
    private static Path named(IOException failure, Path path) {
        try {
            return failure instanceof FileSystemException system && system.getFile() != null
                    ? path.resolveSibling(system.getFile())
                    : path;
        } catch (InvalidPathException _) {
            return path;
        }
    }

    private static Optional<JournalError> kindOf(IOException failure) {
        String reason = reason(failure).toLowerCase(Locale.ROOT);
        if (failure instanceof NoSuchFileException) {
            return Optional.of(VANISHED);
        }
        if (failure instanceof AccessDeniedException
                || failure.getCause() instanceof ReadOnlyFileSystemException
                || reason.contains("read-only")) {
            return Optional.of(READ_ONLY);
        }
        if (reason.contains("no space")
                || reason.contains("not enough space")
                || reason.contains("quota exceeded")) {
            return Optional.of(DISK_FULL);
        }
        if (reason.contains("name too long")) {
            return Optional.of(NAME_TOO_LONG);
        }
        return Optional.empty();
    }

    private static String reason(IOException failure) {
        String reason =
                failure instanceof FileSystemException system
                        ? system.getReason()
                        : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}

package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the bytes of a file that should be a subtitle, whatever it really is. Thread-safe. */
final class SubtitleBytes {
    private static final long MEGA = 1_000_000;
    private static final long MOST_TEXT = 32 * MEGA;

    private SubtitleBytes() {}

    /**
     * The whole file.
     *
     * @throws AppException {@code subtitle_open.…}: vanished, away, no_file, unreadable, empty,
     *     too_large
     */
    static byte[] of(Path file) {
        checkThere(file);
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new AppException(OpenError.EMPTY, file);
            }
            if (size > MOST_TEXT) {
                throw new AppException(OpenError.TOO_LARGE, file, size / MEGA, MOST_TEXT / MEGA);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new AppException(OpenError.VANISHED, e, file);
        } catch (AccessDeniedException e) {
            throw new AppException(OpenError.UNREADABLE, e, file, "");
        } catch (IOException e) {
            throw new AppException(OpenError.UNREADABLE, e, file, String.valueOf(e.getMessage()));
        }
    }

    /** Says what is wrong where there is no such file; a pipe would be waited for without end. */
    static void checkThere(Path file) {
        if (Files.isRegularFile(file)) {
            return;
        }
        if (Files.exists(file)) {
            throw new AppException(OpenError.NO_FILE, file);
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        throw Files.isDirectory(folder)
                ? new AppException(OpenError.VANISHED, file)
                : new AppException(OpenError.AWAY, folder);
    }
}

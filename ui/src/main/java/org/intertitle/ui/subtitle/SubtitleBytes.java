package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads the bytes of a file that should be a subtitle, whatever it really is. Thread-safe. */
final class SubtitleBytes {
    private static final long MEGA = 1_000_000;
    private static final long MOST_TEXT = 32 * MEGA;
    private static final int PIECE = 1 << 16;

    private SubtitleBytes() {}

    /**
     * The whole file, piece by piece.
     *
     * @throws CancellationException once the watch asks to stop
     * @throws AppException {@code subtitle_open.…}: vanished, away, no_file, unreadable, empty,
     *     too_large
     */
    static byte[] of(Path file, ReadWatch watch) {
        checkThere(file);
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new AppException(OpenError.EMPTY, file);
            }
            if (size > MOST_TEXT) {
                throw new AppException(OpenError.TOO_LARGE, file, size / MEGA, MOST_TEXT / MEGA);
            }
            return pieces(file, (int) size, watch);
        } catch (NoSuchFileException e) {
            throw new AppException(OpenError.VANISHED, e, file);
        } catch (AccessDeniedException e) {
            throw new AppException(OpenError.UNREADABLE, e, file, "");
        } catch (IOException e) {
            throw new AppException(OpenError.UNREADABLE, e, file, String.valueOf(e.getMessage()));
        }
    }

    /** How large a file is. */
    static long size(Path file) throws IOException {
        checkThere(file);
        return Files.size(file);
    }

    /** A file from its beginning; for the caller to close. */
    static DataInputStream stream(Path file) throws IOException {
        checkThere(file);
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), PIECE));
    }

    /** The beginning, as far as it is there. */
    static byte[] head(Path file, int most) {
        checkThere(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new AppException(OpenError.UNREADABLE, e, file, String.valueOf(e.getMessage()));
        }
    }

    /** A file that grows or shrinks meanwhile is read as far as it is there. */
    private static byte[] pieces(Path file, int size, ReadWatch watch) throws IOException {
        byte[] bytes = new byte[size];
        int length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int got = 0;
            while (got >= 0 && length < size) {
                watch.check();
                got = in.read(bytes, length, Math.min(PIECE, size - length));
                length += Math.max(0, got);
                watch.at((double) length / size);
            }
        }
        return length == size ? bytes : Arrays.copyOf(bytes, length);
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

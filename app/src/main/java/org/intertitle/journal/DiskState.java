package org.intertitle.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a disk itself tells about a failure on it. The reason that comes with a failure is a
 * sentence in the language of the system and says the same only to people. Thread-safe.
 */
final class DiskState {

    /** Below one block of common file systems nothing more can be written. */
    private static final long BLOCK = 4096;

    /** The longest name in bytes on the file systems of Linux, Windows and macOS. */
    private static final int LONGEST_NAME = 255;

    private DiskState() {}

    /** Read-only, full, or unable to hold such a name; empty where none of it is the case. */
    static Optional<JournalError> of(Path path) {
        Path name = path.getFileName();
        if (name != null
                && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of(JournalError.NAME_TOO_LONG);
        }
        try {
            FileStore store = Files.getFileStore(existing(path));
            if (store.isReadOnly()) {
                return Optional.of(JournalError.READ_ONLY);
            }
            return store.getUsableSpace() < BLOCK
                    ? Optional.of(JournalError.DISK_FULL)
                    : Optional.empty();
        } catch (IOException | SecurityException _) {
            // The failure that is being explained is told anyway.
            return Optional.empty();
        }
    }

    private static Path existing(Path path) {
        Path at = path.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
            at = at.getParent();
        }
        return at;
    }
}

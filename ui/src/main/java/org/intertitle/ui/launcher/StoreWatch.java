package org.intertitle.ui.launcher;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Notices that the file of the open database was taken away or replaced. The database itself does
 * not: it goes on with the file that it has open, and what it writes would be lost.
 */
final class StoreWatch {

    private final Path file;
    private final @Nullable Object identity;

    private StoreWatch(Path file, @Nullable Object identity) {
        this.file = file;
        this.identity = identity;
    }

    /** Watches a file that is there now; empty where there is none, as with a database server. */
    static Optional<StoreWatch> of(Path file) {
        try {
            return Optional.of(new StoreWatch(file, identity(file)));
        } catch (IOException e) {
            // Nothing that could go away.
            return Optional.empty();
        }
    }

    /** What happened to the file; empty while it is there. */
    Optional<AppException> look() {
        try {
            Object now = identity(file);
            boolean same = identity == null || identity.equals(now);
            return same
                    ? Optional.empty()
                    : Optional.of(new AppException(StoreLoss.REPLACED, file));
        } catch (NoSuchFileException e) {
            return Optional.of(new AppException(StoreLoss.GONE, e, file));
        } catch (IOException e) {
            // A disk that does not answer now may answer later; whoever uses the file will say so.
            return Optional.empty();
        }
    }

    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}

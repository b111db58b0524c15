package org.intertitle.journal;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * One wanted change of files, at most 64 MiB each. {@code action} and {@code subject} are those of
 * the {@link Step}; paths are absolute. {@code expectedSha256} is what the decision was based on:
 * where the file is another one by now, nothing is done.
 */
public sealed interface FileIntent {

    String action();

    @Nullable String subject();

    /** The paths that it would change. */
    List<Path> paths();

    /**
     * Writes a file, in the place of another only if it {@code mayReplace}; {@code modified} is now
     * where null. The array must not change any more.
     */
    @SuppressWarnings("ArrayRecordComponent") // the contents of a file; never compared
    record Write(
            String action,
            @Nullable String subject,
            Path target,
            byte[] bytes,
            boolean mayReplace,
            @Nullable String expectedSha256,
            @Nullable Instant modified)
            implements FileIntent {

        public Write {
            absolute(target);
        }

        @Override
        public List<Path> paths() {
            return List.of(target);
        }
    }

    /** Moves or renames a file, never in the place of another. */
    record Move(
            String action,
            @Nullable String subject,
            Path from,
            Path to,
            @Nullable String expectedSha256)
            implements FileIntent {

        public Move {
            absolute(from);
            absolute(to);
            if (from.equals(to)) {
                throw new IllegalArgumentException("a move to itself: " + from);
            }
        }

        @Override
        public List<Path> paths() {
            return List.of(from, to);
        }
    }

    /** Deletes a file; its bytes are kept. */
    record Delete(String action, @Nullable String subject, Path target) implements FileIntent {

        public Delete {
            absolute(target);
        }

        @Override
        public List<Path> paths() {
            return List.of(target);
        }
    }

    private static void absolute(Path path) {
        if (!path.isAbsolute() || path.getParent() == null) {
            throw new IllegalArgumentException("no absolute path of a file: " + path);
        }
    }
}

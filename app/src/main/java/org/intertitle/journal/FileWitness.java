package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Says what lies at a path right now, by its bytes. Thread-safe. */
final class FileWitness {

    /** Subtitles are small; what is larger is none, and is not hashed and kept. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final FileAccess files;

    FileWitness(FileAccess files) {
        this.files = files;
    }

    /** Empty where nothing lies; refuses what is no file or too large. */
    Optional<FileState> see(Path path) throws IOException {
        Optional<FileFacts> facts = files.facts(path);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        if (facts.get().kind() != FileFacts.Kind.FILE) {
            throw new AppException(JournalError.NOT_A_FILE, path);
        }
        return Optional.of(hash(path, facts.get()));
    }

    /** Whether the bytes at a path are those of the state; null is no file. */
    boolean shows(Path path, @Nullable FileState wanted) throws IOException {
        String seen = see(path).map(FileState::sha256).orElse(null);
        return Objects.equals(seen, wanted == null ? null : wanted.sha256());
    }

    /** Whether the folder of a path is there. */
    boolean reaches(Path path) throws IOException {
        return isFolder(folder(path));
    }

    boolean isFolder(Path path) throws IOException {
        // Followed: a library may be reached by a link.
        return files.facts(path).isPresent()
                && files.facts(files.real(path.resolve(".")))
                        .filter(facts -> facts.kind() == FileFacts.Kind.FOLDER)
                        .isPresent();
    }

    /** Whether two paths name one entry, as where letters' case does not count. */
    boolean sameEntry(Path a, Path b) throws IOException {
        return files.facts(a).isPresent()
                && files.facts(b).isPresent()
                && files.real(a).equals(files.real(b));
    }

    static Path folder(Path path) {
        return Objects.requireNonNull(path.getParent(), "a path of a file has a folder");
    }

    private FileState hash(Path path, FileFacts facts) throws IOException {
        checkSize(path, facts.bytes());
        try (Hashing in = new Hashing(files.read(path))) {
            drain(in, path);
            return new FileState(in.sha256(), in.bytes(), facts.modified());
        }
    }

    private static void drain(Hashing in, Path path) throws IOException {
        byte[] buffer = new byte[BUFFER];
        InputStream stream = in;
        while (stream.read(buffer) >= 0) {
            checkSize(path, in.bytes());
        }
    }

    static void checkSize(Path path, long bytes) {
        if (bytes > MOST_BYTES) {
            throw new AppException(JournalError.TOO_LARGE, path, MOST_BYTES);
        }
    }
}

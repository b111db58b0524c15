package org.intertitle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class AskedFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir private Path folder;
    private final AskedFile files = new AskedFile(new DiskFileAccess());

    @Test
    void newFileIsThereAsAWhole() throws IOException {
        Path file = folder.resolve("ein Bericht – ü.zip");
        files.write(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly("ein Bericht – ü.zip");
    }

    @Test
    void nothingIsOverwrittenThatTheUserWasNotAskedAbout() throws IOException {
        Path file = Files.writeString(folder.resolve("a.zip"), "mine");
        assertThatThrownBy(() -> files.write(file, BYTES))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.code()).isEqualTo(JournalError.TARGET_EXISTS));
        assertThat(file).hasContent("mine");
        files.replace(file, BYTES);
        assertThat(file).hasBinaryContent(BYTES);
    }

    @Test
    void folderIsNeverReplaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("a.zip"));
        assertThatThrownBy(() -> files.replace(inner, BYTES))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.code()).isEqualTo(JournalError.NOT_A_FILE));
        assertThat(inner).isDirectory();
    }

    @Test
    void fullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.zip"), "mine");
        assertThatThrownBy(() -> new AskedFile(new FullDisk()).replace(file, BYTES))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.code()).isEqualTo(JournalError.DISK_FULL));
        assertThat(file).hasContent("mine");
        assertThat(names()).containsExactly("a.zip");
    }

    @Test
    void folderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> files.write(folder.resolve("gone").resolve("a.zip"), BYTES))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.code()).isEqualTo(JournalError.VANISHED));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** A disk that is full once half of the file is on it. */
    private static final class FullDisk implements FileAccess {
        private final FileAccess disk = new DiskFileAccess();

        @Override
        public void create(Path file, InputStream bytes, @Nullable Instant modified)
                throws IOException {
            disk.create(file, InputStream.nullInputStream(), modified);
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }

        @Override
        public Optional<FileFacts> facts(Path path) throws IOException {
            return disk.facts(path);
        }

        @Override
        public Path real(Path path) throws IOException {
            return disk.real(path);
        }

        @Override
        public InputStream read(Path file) throws IOException {
            return disk.read(file);
        }

        @Override
        public List<Path> list(Path folder) throws IOException {
            return disk.list(folder);
        }

        @Override
        public boolean writable(Path folder) {
            return disk.writable(folder);
        }

        @Override
        public void copyPermissions(Path from, Path to) throws IOException {
            disk.copyPermissions(from, to);
        }

        @Override
        public void link(Path file, Path name) throws IOException {
            disk.link(file, name);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            disk.delete(file);
        }

        @Override
        public void syncFolder(Path folder) throws IOException {
            disk.syncFolder(folder);
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            disk.createFolder(folder);
        }
    }
}

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
    private static final class FullDisk extends ForwardedFiles {
        @Override
        public void create(Path file, InputStream bytes, @Nullable Instant modified)
                throws IOException {
            super.create(file, InputStream.nullInputStream(), modified);
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
    }
}

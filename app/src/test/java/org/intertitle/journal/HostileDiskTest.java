package org.intertitle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** File systems that say or refuse strange things. */
class HostileDiskTest {

    @Test
    void aNameThatCannotBeSaidAgainIsNamedByThePathThatWasAskedFor() {
        Path asked = Path.of("/films/a.srt");
        AppException told = JournalError.of(new NoSuchFileException("a\0b"), asked);
        assertThat(told.code()).isEqualTo(JournalError.VANISHED);
        assertThat(told.arguments()).containsExactly(asked);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsKnownInWhateverLanguageTheSystemSpeaks() {
        // No byte fits into /proc.
        FileSystemException failure =
                new FileSystemException("/proc/a.srt", null, "Kein Platz auf dem Medium");
        assertThat(JournalError.of(failure, Path.of("/proc/a.srt")).code())
                .isEqualTo(JournalError.DISK_FULL);
    }

    @Test
    void aNameThatIsTooLongIsKnownInWhateverLanguageTheSystemSpeaks(@TempDir Path folder) {
        Path file = folder.resolve("ä".repeat(128) + ".srt");
        FileSystemException failure =
                new FileSystemException(file.toString(), null, "Der Dateiname ist zu lang");
        assertThat(JournalError.of(failure, file).code()).isEqualTo(JournalError.NAME_TOO_LONG);
    }

    @Test
    void aFailureOnAHealthyDiskKeepsItsOwnReason(@TempDir Path folder) {
        Path file = folder.resolve("a.srt");
        FileSystemException failure = new FileSystemException(file.toString(), null, "Zu heiß");
        AppException told = JournalError.of(failure, file);
        assertThat(told.code()).isEqualTo(JournalError.FAILED);
        assertThat(told.arguments()).contains("Zu heiß");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileSystemThatCannotForceFoldersIsNoFailure() {
        // As some network and user-space file systems do, /proc answers "invalid argument".
        assertThatCode(() -> new DiskFileAccess().syncFolder(Path.of("/proc")))
                .doesNotThrowAnyException();
    }
}

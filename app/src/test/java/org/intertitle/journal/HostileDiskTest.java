package org.intertitle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

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
    void aFileSystemThatCannotForceFoldersIsNoFailure() {
        // As some network and user-space file systems do, /proc answers "invalid argument".
        assertThatCode(() -> new DiskFileAccess().syncFolder(Path.of("/proc")))
                .doesNotThrowAnyException();
    }
}

package org.intertitle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class FolderTrialTest {

    @TempDir private Path folder;

    private final FolderTrial trial = new FolderTrial(new DiskFileAccess());

    @Test
    void aUsualFolderAllowsAllAndIsLeftAsItWas() {
        FolderTrial.Found found = trial.of(folder);

        assertThat(found.readable()).isTrue();
        assertThat(found.writable()).isTrue();
        assertThat(found.keepsAccents()).isTrue();
        assertThat(found.longNames()).isTrue();
        assertThat(found.megabytesPerSecond()).isPositive();
        assertThat(found.free()).isPositive();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsGoneAllowsNothing() {
        FolderTrial.Found found = trial.of(folder.resolve("gone"));

        assertThat(found.readable()).isFalse();
        assertThat(found.writable()).isFalse();
        assertThat(found.watchable()).isFalse();
        assertThat(found.megabytesPerSecond()).isZero();
        assertThat(found.free()).isEqualTo(-1);
    }
}

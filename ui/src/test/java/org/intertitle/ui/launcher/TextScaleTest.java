package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

class TextScaleTest {
    @TempDir private Path root;
    private OptionalDouble system = OptionalDouble.of(1.2501);

    private TextScale open() {
        return new TextScale(new LocalSettings(new DataFolder(root)), () -> system);
    }

    @Test
    void whatTheSystemWantedIsKnownAtTheNextStart() {
        TextScale scale = open();
        assertThat(scale.now()).isEqualTo(1);
        assertThat(scale.look()).isTrue();
        assertThat(scale.look()).isFalse();
        assertThat(open().now()).isEqualTo(1.25);
        system = OptionalDouble.empty();
        TextScale next = open();
        assertThat(next.look()).isTrue();
        assertThat(next.now()).isEqualTo(1);
    }

    @Test
    void settingsThatCannotBeReadDoNoHarm() throws IOException {
        Files.writeString(new DataFolder(root).localSettings(), "{ damaged");
        TextScale scale = open();
        assertThat(scale.now()).isEqualTo(1);
        assertThat(scale.look()).isTrue();
        assertThat(scale.now()).isEqualTo(1.25);
    }
}

package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class WindowArgumentsTest {
    @TempDir private Path folder;

    private static Optional<WindowArguments> of(String... arguments) {
        return WindowArguments.of(arguments);
    }

    @Test
    void nothingOrADataFolderAsksForTheWindow() {
        assertThat(of()).contains(new WindowArguments(null, List.of()));
        assertThat(of("--data-dir", "/d").orElseThrow().dataFolder()).isEqualTo(Path.of("/d"));
        assertThat(of("--data-dir=/d").orElseThrow().dataFolder()).isEqualTo(Path.of("/d"));
    }

    @Test
    void filesThatAreThereAreOpenedAndAllElseIsACommand() throws IOException {
        Path subtitle = Files.writeString(folder.resolve("a b.srt"), "");
        assertThat(of("--data-dir=/d", subtitle.toString()).orElseThrow().files())
                .containsExactly(subtitle);
        assertThat(of("scan")).isEmpty();
        assertThat(of("scan", subtitle.toString())).isEmpty();
        assertThat(of("--help")).isEmpty();
        assertThat(of("./gone.mkv")).isEmpty();
        assertThat(of("--data-dir")).isEmpty();
    }

    @Test
    void filesAsFileManagersNameThemAreOpenedEvenWhenTheyAreGone() {
        Path gone = folder.resolve("gone.mkv");
        assertThat(of(gone.toString()).orElseThrow().files()).containsExactly(gone);
        Path spaced = folder.resolve("ä b%.srt");
        assertThat(of(spaced.toUri().toString()).orElseThrow().files()).containsExactly(spaced);
        assertThat(of("gone.srt").orElseThrow().files())
                .containsExactly(Path.of("gone.srt").toAbsolutePath());
        assertThat(of("gone.srt", "scan")).isEmpty();
    }

    @Test
    void whatNoFileCanBeNamedIsACommandThatIsRefused() {
        assertThat(of("file:%%%")).isEmpty();
        assertThat(of("file://host/a.srt")).isEmpty();
        assertThat(of("a\0b.srt")).isEmpty();
    }

    @Test
    void fileIsHandedOverByItsAddress() {
        Path file = folder.resolve("ä b%.srt");
        assertThat(InstanceSocket.file(InstanceSocket.open(file))).contains(file);
        assertThat(InstanceSocket.file("open http://x")).isEmpty();
        assertThat(InstanceSocket.file("open %%%")).isEmpty();
        assertThat(InstanceSocket.file("show")).isEmpty();
    }
}

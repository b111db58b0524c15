package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class SeekingPlayerTest {
    @TempDir private Path folder;

    @Test
    void playerOnThePathBeginsWhereItIsTold() throws IOException {
        Path program = Files.createFile(folder.resolve("vlc"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        String path = "/no/such" + File.pathSeparator + File.pathSeparator + folder;
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(SeekingPlayer.on(path).orElseThrow().command(Path.of("/a b.mkv"), 61_250))
                    .containsExactly(program.toString(), "--start-time=61.250", "/a b.mkv");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutAPlayerThereIsNone() throws IOException {
        Files.createDirectory(folder.resolve("mpv"));
        assertThat(SeekingPlayer.on(folder.toString())).isEmpty();
        assertThat(SeekingPlayer.on("")).isEmpty();
    }
}

package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class LocalViewMemoryTest {
    @TempDir private Path folder;
    private final List<Runnable> later = new ArrayList<>();

    private LocalViewMemory memory() {
        return new LocalViewMemory(new LocalSettings(new DataFolder(folder)), later::add);
    }

    @Test
    void rememberedTextsAreThereAfterAnotherStart() {
        LocalViewMemory memory = memory();
        memory.put("library.columns", "name,year");
        memory.put("rail", "small");
        memory.put("rail", "");
        assertThat(later).hasSize(1);
        later.getFirst().run();

        assertThat(memory().text("library.columns")).contains("name,year");
        assertThat(memory().text("rail")).isEmpty();
    }

    @Test
    void whatWasNotWrittenYetIsWrittenAtTheEnd() {
        LocalViewMemory memory = memory();
        memory.put("place", "library");
        memory.keep();
        assertThat(memory().text("place")).contains("library");
    }

    @Test
    void otherSettingsAreLeftAlone() {
        LocalSettings settings = new LocalSettings(new DataFolder(folder));
        settings.put("appearance", "theme", "dark");
        LocalViewMemory memory = memory();
        memory.put("place", "wanted");
        memory.keep();
        assertThat(settings.text("appearance", "theme")).isEqualTo("dark");
    }

    @Test
    void brokenLocalSettingsAreNeitherReadNorOverwritten() throws Exception {
        DataFolder data = new DataFolder(folder);
        Files.writeString(data.localSettings(), "{ broken");
        LocalViewMemory memory = memory();
        memory.put("place", "wanted");
        memory.keep();
        assertThat(Files.readString(data.localSettings())).isEqualTo("{ broken");
        assertThat(memory.text("place")).contains("wanted");
    }
}

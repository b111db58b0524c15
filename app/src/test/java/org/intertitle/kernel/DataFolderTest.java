package org.intertitle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {

    @TempDir Path temp;

    @Test
    void aFileInItsPlaceIsRefusedAndKept() throws IOException {
        Path file = Files.writeString(temp.resolve("data"), "mine");

        assertThatThrownBy(() -> new DataFolder(file))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown ->
                                assertThat(thrown.code()).isEqualTo(DataFolderError.NOT_A_FOLDER));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aPlaceWhereNothingCanBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file.resolve("below")))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(DataFolderError.UNWRITABLE));
    }

    @Test
    void whatIsWrittenIsReadAndLeavesNothingElseBehind() throws IOException {
        DataFolder folder = new DataFolder(temp.resolve("data"));

        folder.write(folder.localSettings(), "{\"a\":\"ä\"}");
        folder.write(folder.localSettings(), "{\"b\":\"ö\"}");

        assertThat(folder.read(folder.localSettings())).contains("{\"b\":\"ö\"}");
        try (var files = Files.list(folder.root())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("local.json", "locks", "logs", "store");
        }
    }

    @Test
    void aMissingFileReadsAsNothing() {
        assertThat(new DataFolder(temp).read(Path.of("local.json"))).isEmpty();
    }

    @Test
    void filesOutsideAreNeverTouched() {
        DataFolder folder = new DataFolder(temp.resolve("data"));

        assertThatThrownBy(() -> folder.write(Path.of("../outside"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> folder.delete(temp.resolve("other")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachPlatformHasItsPlace() {
        Path home = temp.resolve("home");

        assertThat(PlatformFolders.data("Linux", home, Map.of()))
                .isEqualTo(home.resolve(".local/share/intertitle"));
        assertThat(PlatformFolders.data("Linux", home, Map.of("XDG_DATA_HOME", temp.toString())))
                .isEqualTo(temp.resolve("intertitle"));
        assertThat(PlatformFolders.data("Linux", home, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(home.resolve(".local/share/intertitle"));
        assertThat(PlatformFolders.data("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Intertitle"));
        assertThat(PlatformFolders.data("Windows 11", home, Map.of()))
                .isEqualTo(home.resolve("AppData/Local/Intertitle"));
    }
}

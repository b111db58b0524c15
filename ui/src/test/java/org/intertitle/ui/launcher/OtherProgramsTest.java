package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class OtherProgramsTest {
    @TempDir private Path folder;

    private final List<String> ran = new ArrayList<>();

    /** Programs of these names take files, others are not there. */
    private OtherPrograms on(String system, String... there) {
        return new OtherPrograms(
                system,
                command -> {
                    ran.add(String.join(" ", command));
                    return Set.of(there).contains(command.getFirst());
                });
    }

    private Path file(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    @Test
    void fileThatHasGoneIsSaidAndNothingIsStarted() {
        OtherPrograms programs = on("linux", "xdg-open");
        assertThatThrownBy(() -> programs.open(folder.resolve("gone.mkv")))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> assertThat(e.code().code()).isEqualTo("desktop.gone"));
        assertThatThrownBy(() -> programs.reveal(folder.resolve("away/gone.mkv")))
                .hasMessageContaining("desktop.gone");
        assertThat(ran).isEmpty();
    }

    @Test
    void whereNoProgramTakesTheFileItIsSaid() throws IOException {
        Path video = file("a.mkv");
        OtherPrograms programs = on("linux");
        assertThatThrownBy(() -> programs.open(video))
                .isInstanceOfSatisfying(
                        AppException.class,
                        e -> {
                            assertThat(e.code().code()).isEqualTo("desktop.no_program");
                            assertThat(e.arguments()).containsExactly(video);
                        });
        assertThat(ran).containsExactly("xdg-open " + video);
    }

    @Test
    void fileManagerSelectsTheFileElseItsFolderIsOpened() throws IOException {
        Path video = file("a, b.mkv");
        on("linux", "dbus-send", "xdg-open").reveal(video);
        assertThat(ran).singleElement().asString().contains("ShowItems", "/a%2C%20b.mkv");
        ran.clear();
        on("linux", "xdg-open").reveal(video);
        assertThat(ran).hasSize(2).last().isEqualTo("xdg-open " + folder);
    }

    @Test
    void folderOfAFileThatHasGoneIsStillShown() {
        on("linux", "xdg-open").reveal(folder.resolve("gone.mkv"));
        assertThat(ran).containsExactly("xdg-open " + folder);
    }

    @Test
    void eachSystemHasItsOwnPrograms() throws IOException {
        Path video = file("a.mkv");
        on("windows 11", "explorer.exe").reveal(video);
        on("windows 11", "rundll32.exe").open(video);
        on("mac os x", "open").reveal(video);
        on("mac os x", "open").open(video);
        assertThat(ran)
                .containsExactly(
                        "explorer.exe /select," + video,
                        "rundll32.exe url.dll,FileProtocolHandler " + video,
                        "open -R " + video,
                        "open " + video);
    }

    @Test
    void programThatFailsAtOnceOrIsNotThereHasNotTakenTheFile() throws IOException {
        Path video = file("a.mkv");
        OtherPrograms programs = OtherPrograms.on("linux");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (List<String> command :
                List.of(List.of(java, "--no-such-option"), List.of("no-such-program-at-all"))) {
            assertThatThrownBy(() -> programs.open(video, command))
                    .as("%s", command)
                    .hasMessageContaining("desktop.no_program");
        }
        programs.open(video, List.of(java, "--version"));
    }
}

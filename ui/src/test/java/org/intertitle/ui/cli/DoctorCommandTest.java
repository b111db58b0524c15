package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class DoctorCommandTest {
    @TempDir private Path folder;

    private Path data() {
        return folder.resolve("Daten von Max");
    }

    private static String all(Path report) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(report.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                all.append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void everythingThatTheProgramStandsOnIsLookedAt() {
        JsonNode answer = Ran.in(data(), "doctor", "--json").ends(0).answer();
        List<String> names = new ArrayList<>();
        answer.get("checks").forEach(check -> names.add(check.get("name").asText()));
        assertThat(names)
                .contains("runtime", "memory", "start_cache", "display", "data_folder")
                .contains("room_data", "room_temporary", "leftovers", "logs", "last_run", "window")
                .contains("database", "journal", "library_folders", "settings")
                .contains("engine_language", "engine_ffmpeg");
        assertThat(answer.has("report")).isFalse();
    }

    @Test
    void reportLeavesOutPathsUnlessTheyAreAskedFor() throws IOException {
        Path films = Files.createDirectory(folder.resolve("Urlaub & Geheim"));
        Ran.in(data(), "library", "add", films.toString()).ends(0);
        Path discreet = folder.resolve("a.zip");
        JsonNode answer =
                Ran.in(data(), "doctor", "--json", "--report", discreet.toString())
                        .ends(0)
                        .answer();
        assertThat(answer.get("report").asText()).isEqualTo(discreet.toString());
        assertThat(all(discreet)).contains("library_folder_1").doesNotContain("Urlaub", "Daten");
        Path open = folder.resolve("b.zip");
        Ran.in(data(), "doctor", "--report", open.toString(), "--with-paths").ends(0);
        assertThat(all(open)).contains(films.toString());
    }

    @Test
    void reportIsNeverWrittenOverAFile() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.zip"), "mine");
        JsonNode answer =
                Ran.in(data(), "doctor", "--json", "--report", mine.toString()).ends(1).answer();
        assertThat(answer.at("/error/code").asText()).isEqualTo("journal.target_exists");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void reportIsSavedAlsoWhereTheDatabaseIsDamaged() throws IOException {
        DataFolder data = new DataFolder(data());
        Files.writeString(data.database(), "this is no database ".repeat(300));
        Path report = folder.resolve("a.zip");
        Ran.in(data(), "doctor", "--report", report.toString()).ends(1);
        assertThat(all(report)).contains("database", "failed").doesNotContain("Daten von");
    }

    @Test
    void dataFolderThatIsAFileIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path report = folder.resolve("a.zip");
        JsonNode answer =
                Ran.in(file, "doctor", "--json", "--report", report.toString()).ends(1).answer();
        assertThat(answer.get("checks"))
                .anyMatch(check ->
                        check.get("name").asText().equals("data_folder")
                                && check.get("state").asText().equals("failed"));
        assertThat(report).exists();
    }
}

package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.kernel.DataFolder;
import org.intertitle.persistence.database.OtherVersions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the command line says of a data folder that another version of the program left. */
class OtherVersionsTest {

    @TempDir Path folder;
    private DataFolder data;

    @BeforeEach
    void nameFolder() {
        data = new DataFolder(folder.resolve("data"));
    }

    @Test
    void anOlderDatabaseIsBroughtUpToDateWithAWordAndItsCopyIsListed() {
        OtherVersions.first(data.database());
        Ran ran = Ran.in(data.root(), "database", "info", "--json").ends(0);
        JsonNode backup = ran.answer().get("backups").get(0);
        assertThat(ran.err())
                .contains("brought from version 1 to")
                .contains(backup.get("path").asText());
        assertThat(backup.get("upgrade").asText())
                .isEqualTo(ran.answer().get("schemaVersion").asText());
        assertThat(backup.get("bytes").asLong()).isPositive();
        assertThat(backup.get("made").asText()).endsWith("Z");
        Ran again = Ran.in(data.root(), "database", "info").ends(0);
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("(before version").contains("backup-v1-");
    }

    @Test
    void aNewerDatabaseIsRefusedWithBothVersionsAndNotOneByteChanges() throws Exception {
        Ran.in(data.root(), "config", "list").ends(0);
        OtherVersions.makeNewer(data.database());
        Map<String, Integer> before = contents();
        Ran ran = Ran.in(data.root(), "library", "list").ends(1);
        assertThat(ran.err())
                .contains("version 7000, known up to ")
                .contains("Nothing was changed")
                .contains(data.database().toString());
        JsonNode error = Ran.in(data.root(), "scan", "--json").ends(1).answer().get("error");
        assertThat(error.get("code").asText()).isEqualTo("database.newer");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aNewerJournalIsRefusedBeforeAnOlderDatabaseIsTouched() throws Exception {
        Ran.in(data.root(), "config", "list").ends(0);
        OtherVersions.makeJournalNewer(data.journal());
        Files.delete(data.database());
        OtherVersions.first(data.database());
        Map<String, Integer> before = contents();
        Ran ran = Ran.in(data.root(), "history").ends(1);
        assertThat(ran.err())
                .contains("version 99, known up to 1")
                .contains("Nothing was changed")
                .contains(data.journal().toString());
        assertThat(contents()).isEqualTo(before);
    }

    /**
     * By name, what the files hold that are data; not the locks and what SQLite maps for itself.
     */
    private Map<String, Integer> contents() throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(data.root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith("-shm") && !name.endsWith(".lock")) {
                    contents.put(name, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return contents;
    }
}

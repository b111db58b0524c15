package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Commands that change files or the data folder, each on a sample library of its own. */
final class CliChangesTest {

    @TempDir private Path folder;

    private SampleWork work = new SampleWork(Path.of("none"), Path.of("none"));

    @BeforeEach
    void scan() throws IOException {
        work = SampleWork.scanned(folder);
    }

    @Test
    void getIsUndoneAndDoneAgain() throws IOException {
        Set<Path> before = files();

        List<JsonNode> got = work.run("get", "--all", "--json").ends(0).answers();
        assertThat(got).isNotEmpty().allMatch(step -> outcome(step).equals("done"));
        Set<Path> after = files();
        assertThat(after).isNotEqualTo(before);
        JsonNode step = work.run("history", "--json", "--limit", "1").ends(0).answer();
        assertThat(step.get("step").isIntegralNumber()).isTrue();
        assertThat(step.get("undone").asBoolean()).isFalse();
        assertThat(step.at("/after/sha256").asText()).hasSize(64);

        List<JsonNode> undone = work.run("undo", "--last", "--json").ends(0).answers();
        assertThat(undone).hasSameSizeAs(got);
        assertThat(files()).isEqualTo(before);
        Ran nothing = work.run("get", "--all", "--json").ends(0);
        assertThat(nothing.answers()).isEmpty();
        assertThat(nothing.err()).contains("intertitle get ID");

        work.run("redo", "--batch", step.get("batch").asText()).ends(0);
        assertThat(files()).isEqualTo(after);
    }

    @Test
    void stepThatCannotBeDoneLeavesTheFileInTheWayAndTheOthersAreDone() throws IOException {
        List<JsonNode> plan = work.run("plan", "--json").ends(0).answers();
        JsonNode extract = first(plan, "extract");
        JsonNode adopt = first(plan, "adopt");
        Path taken = Files.writeString(path(extract, "to"), "mine");
        Files.delete(path(adopt, "from"));

        String[] ids = plan.stream().map(step -> step.get("id").asText()).toArray(String[]::new);
        List<JsonNode> got = work.run(line("get", ids)).ends(3).answers();

        assertThat(got).extracting(step -> step.get("id").asText()).containsExactly(ids);
        assertThat(error(got, extract)).isEqualTo("journal.target_exists");
        assertThat(error(got, adopt)).isEqualTo("sources.vanished");
        assertThat(taken).hasContent("mine");
        assertThat(got).anyMatch(step -> outcome(step).equals("done"));
    }

    @Test
    void undoOfAFileThatWasEditedIsRefusedAndTheRestIsUndone() throws IOException {
        List<JsonNode> got = work.run("get", "--all", "--json").ends(0).answers();
        Path edited = path(got.getFirst(), "to");
        Files.writeString(edited, "\nedited", StandardOpenOption.APPEND);

        List<JsonNode> undone = work.run("undo", "--last", "--json").ends(3).answers();

        assertThat(undone).hasSameSizeAs(got);
        assertThat(undone)
                .filteredOn(step -> outcome(step).equals("failed"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.at("/error/code").asText()).isEqualTo("journal.changed_since");
                    assertThat(step.at("/error/text").asText()).contains(edited.toString());
                });
        assertThat(Files.readString(edited)).endsWith("edited");
        work.run("undo", "999999", "--json").ends(1);
    }

    @Test
    void damagedDataFolderIsToldAndLeftAlone() throws IOException {
        Path database = work.data().resolve("intertitle.db");
        Path backup = folder.resolve("backup.db");
        work.run("database", "backup", backup.toString()).ends(0);
        work.run("database", "backup", backup.toString()).ends(1);
        for (String beside : List.of("intertitle.db-wal", "intertitle.db-shm")) {
            Files.deleteIfExists(work.data().resolve(beside));
        }
        Files.writeString(
                database, "this is no database at all, whatever its name says\n".repeat(99));

        JsonNode failed = work.run("wanted", "--json").ends(1).answer();
        assertThat(failed.at("/error/code").asText()).startsWith("database.");
        assertThat(Files.readString(database)).startsWith("this is no database");
        work.run("doctor", "--json").ends(1);

        work.run("database", "restore", backup.toString()).ends(0);
        assertThat(work.run("wanted", "--json").ends(0).answers()).isNotEmpty();
    }

    @Test
    void settingsOfANewerVersionAreToldByDoctorAndKept() throws IOException {
        Path local = work.data().resolve("local.json");
        Files.writeString(local, "{\"version\": 9, \"appearance\": {\"theme\": \"sepia\"}}");
        JsonNode checks = work.run("doctor", "--json").ends(0).answer().get("checks");
        assertThat(checks)
                .filteredOn(check -> check.get("name").asText().equals("settings"))
                .allSatisfy(check -> assertThat(check.get("state").asText()).isEqualTo("warning"))
                .extracting(check -> check.get("text").asText())
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("version is not understood"),
                        text -> assertThat(text).startsWith("appearance.theme is not"));
        assertThat(local).content().contains("sepia");
    }

    private Set<Path> files() throws IOException {
        try (var found = Files.walk(work.library())) {
            Set<Path> files = new TreeSet<>();
            found.filter(Files::isRegularFile).forEach(files::add);
            return files;
        }
    }

    private static JsonNode first(List<JsonNode> steps, String action) {
        return steps.stream()
                .filter(step -> step.get("action").asText().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static String error(List<JsonNode> got, JsonNode planned) {
        return got.stream()
                .filter(step -> step.get("id").equals(planned.get("id")))
                .map(step -> step.at("/error/code").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String[] line(String command, String... ids) {
        List<String> line = new java.util.ArrayList<>(List.of(command, "--json"));
        line.addAll(List.of(ids));
        return line.toArray(String[]::new);
    }

    private static Path path(JsonNode step, String field) {
        return Path.of(step.get(field).asText());
    }

    private static String outcome(JsonNode step) {
        return step.get("outcome").asText();
    }
}

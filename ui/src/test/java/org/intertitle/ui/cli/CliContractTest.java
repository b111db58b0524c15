package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.queries.FilterKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names, fields and exit codes of the command line, on one sample library that stays as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CliContractTest {

    private static final String NO_ID = "999999";

    private Path folder = Path.of("none");

    private SampleWork work = new SampleWork(Path.of("none"), Path.of("none"));

    @BeforeAll
    void scan(@TempDir Path given) throws IOException {
        folder = given;
        work = SampleWork.scanned(folder);
    }

    @Test
    void scanTellsWhatItFound() throws IOException {
        // Written anew, so that this scan reads it again and tells what is wrong with it.
        Path empty = work.library().resolve("Films/Empty (2003)/Empty (2003).mkv");
        Files.setLastModifiedTime(empty, FileTime.fromMillis(System.nanoTime() / 1_000_000));

        JsonNode scanned = work.run("scan", "--json").ends(ExitCode.PARTLY_DONE).answer();

        assertThat(fields(scanned))
                .contains("videos", "added", "changed", "removed", "sidecars", "elapsedMs");
        assertThat(scanned.get("added").asInt()).isZero();
        JsonNode problem = scanned.get("problems").get(0);
        assertThat(fields(problem)).containsExactlyInAnyOrder("path", "code", "text");
        assertThat(Path.of(problem.get("path").asText())).isAbsolute();
        assertThat(problem.get("text").asText()).doesNotContain("error.", "{0}");
    }

    @Test
    void scanOfAFolderOutsideTheLibraryFails() {
        JsonNode failed = work.run("scan", "--json", folder.toString()).ends(1).answer();

        assertThat(failed.at("/error/code").asText()).isEqualTo("library.outside");
    }

    @Test
    void libraryFoldersAndVideosHaveTheFieldsOfTheContract() {
        JsonNode library = work.run("library", "folders", "--json").ends(0).answer();
        assertThat(fields(library)).contains("id", "path", "kind", "enabled");

        List<JsonNode> videos = work.run("library", "list", "--json").ends(0).answers();
        assertThat(videos).hasSizeGreaterThan(20);
        for (JsonNode video : videos) {
            assertThat(fields(video))
                    .contains("id", "path", "kind", "episodes", "absolute", "audio", "subtitles");
            assertThat(video.get("kind").asText()).isIn("film", "episode");
            for (JsonNode subtitle : video.get("subtitles")) {
                assertThat(fields(subtitle))
                        .contains("id", "source", "language", "forced", "hearingImpaired")
                        .contains("default", "format")
                        .contains(
                                subtitle.get("source").asText().equals("sidecar")
                                        ? "path"
                                        : "track");
            }
        }
    }

    @Test
    void eachWantedItemNamesItsVideoAndItsReason() {
        List<JsonNode> wanted = work.run("wanted", "--json").ends(0).answers();

        assertThat(wanted).isNotEmpty();
        for (JsonNode item : wanted) {
            assertThat(fields(item))
                    .contains("id", "video", "path", "title", "language", "kind", "status")
                    .contains("reason", "attempts");
            assertThat(item.get("video").isIntegralNumber()).isTrue();
            assertThat(item.get("language").asText()).isIn("de", "en");
            assertThat(item.at("/reason/text").asText()).isNotBlank().doesNotContain("reason.");
        }
    }

    @Test
    void helpExplainsEveryTermOfAFilter() {
        String help = Ran.of("library", "list", "--help").ends(0).out();
        for (FilterKey key : FilterKey.values()) {
            assertThat(help).contains(key.opening());
        }
        assertThat(help.lines()).allMatch(line -> line.length() <= 90);
    }

    @Test
    void wantedTakesTheSameFilterAsTheWindow() {
        List<JsonNode> all = work.run("wanted", "--json").ends(0).answers();
        List<JsonNode> misnamed =
                work.run("wanted", "--json", "--query", "can:adopt missing:de").ends(0).answers();
        assertThat(misnamed)
                .isNotEmpty()
                .isEqualTo(
                        all.stream()
                                .filter(item ->
                                        item.at("/reason/code").asText().equals("misnamed")
                                                && item.get("language").asText().equals("de"))
                                .toList());
        JsonNode failed = work.run("wanted", "--json", "--query", "kind:opera").ends(2).answer();
        assertThat(failed.at("/error/code").asText()).isEqualTo("query.invalid");
    }

    @Test
    void whyAnswersEachWishWithItsRules() {
        long video = work.run("wanted", "--json").answers().getFirst().get("video").asLong();

        JsonNode why = work.run("why", "--json", Long.toString(video)).ends(0).answer();

        assertThat(Path.of(why.get("video").asText())).isAbsolute();
        assertThat(why.get("decisions")).hasSize(2);
        for (JsonNode decision : why.get("decisions")) {
            assertThat(fields(decision)).contains("language", "kind", "wanted", "rules");
            for (JsonNode rule : decision.get("rules")) {
                assertThat(fields(rule)).contains("rule", "outcome", "text");
                assertThat(rule.get("text").asText()).doesNotContain("why.");
            }
        }
    }

    @Test
    void planIsStableAndChangesNothing() {
        List<JsonNode> plan = work.run("plan", "--json").ends(0).answers();

        assertThat(plan).isNotEmpty();
        for (JsonNode step : plan) {
            assertThat(fields(step)).contains("id", "wanted", "action", "from", "to", "why");
            assertThat(fields(step.get("cost")))
                    .containsExactlyInAnyOrder("requests", "bytes", "seconds");
            assertThat(step.get("why").asText()).doesNotContain("plan.why");
        }
        assertThat(work.run("plan", "--json").answers()).isEqualTo(plan);
        List<JsonNode> dry = work.run("get", "--all", "--dry-run", "--json").ends(0).answers();
        assertThat(dry).isNotEmpty().allMatch(step -> outcome(step).equals("planned"));
        assertThat(work.run("history", "--json").ends(0).answers()).isEmpty();
    }

    @Test
    void severalIdsGiveOneAnswerEachInOrder() {
        String id = work.run("wanted", "--json").answers().getFirst().get("id").asText();

        List<JsonNode> ignored =
                work.run("wanted", "ignore", NO_ID, id, "--json").ends(3).answers();
        assertThat(ignored).extracting(item -> item.get("id").asText()).containsExactly(NO_ID, id);
        assertThat(ignored.getFirst().at("/error/code").asText()).isEqualTo("wanted.unknown");
        assertThat(ignored.getFirst().at("/error/text").asText()).contains(NO_ID);
        assertThat(ignored.get(1).get("status").asText()).isEqualTo("ignored");
        work.run("wanted", "unignore", id).ends(0);

        JsonNode got = work.run("get", NO_ID, "--json").ends(1).answer();
        assertThat(outcome(got)).isEqualTo("failed");
        work.run("plan", NO_ID, "--json").ends(1);
        work.run("jobs", "cancel", NO_ID, "--json").ends(1);
    }

    @Test
    void probeAndInspectAnswerForEachInputAlsoForThoseThatFailed() throws IOException {
        Path gone = folder.resolve("gone.mkv");
        Path text =
                Files.writeString(
                        folder.resolve("bad.srt"),
                        "1\n00:00:02,000 --> 00:00:01,000\nHello there\n");
        String video =
                work.run("library", "list", "--json").answers().getFirst().get("path").asText();

        List<JsonNode> probed =
                Ran.of("probe", gone.toString(), video, folder.toString(), "--json")
                        .ends(3)
                        .answers();
        assertThat(probed)
                .extracting(answer -> answer.at("/error/code").asText())
                .containsExactly("input.no_such_file", "", "input.not_a_file");
        assertThat(fields(probed.get(1)))
                .contains("path", "container", "tracks", "chapters", "attachments");

        List<JsonNode> inspected =
                Ran.of("inspect", gone.toString(), text.toString(), "--json").ends(3).answers();
        assertThat(fields(inspected.get(1)))
                .contains("path", "format", "encoding", "bom", "lineEnding", "cues", "firstMs")
                .contains("lastMs", "firstText", "language", "hearingImpaired", "forced")
                .contains("problems", "quality");
        JsonNode problem = inspected.get(1).get("problems").get(0);
        assertThat(fields(problem)).containsExactlyInAnyOrder("code", "cue", "text", "fixable");
        assertThat(problem.get("text").asText()).doesNotContain("problem.");
    }

    @Test
    void parseWritesOneAudioCodecAsTextAndSeveralAsAList() {
        List<JsonNode> parsed =
                Ran.of(
                                "parse",
                                "Ember.Road.2019.1080p.BluRay.DTS.x264-GRP.mkv",
                                "Ember.Road.2019.1080p.BluRay.TrueHD.AAC.x264-GRP.mkv",
                                "",
                                "--json")
                        .ends(0)
                        .answers();

        assertThat(parsed).hasSize(3);
        assertThat(parsed.getFirst().get("audio_codec").isTextual()).isTrue();
        assertThat(parsed.get(1).get("audio_codec").isArray()).isTrue();
        assertThat(parsed.getFirst().get("type").asText()).isEqualTo("movie");
        assertThat(parsed.getFirst().get("release_group").asText()).isEqualTo("GRP");
    }

    @Test
    void configDatabaseAndDoctorHaveTheFieldsOfTheContract() {
        for (JsonNode setting : work.run("config", "list", "--json").ends(0).answers()) {
            assertThat(fields(setting)).contains("key", "value", "default", "description");
            assertThat(setting.get("description").asText()).doesNotContain("setting.");
        }
        assertThat(fields(work.run("database", "info", "--json").ends(0).answer()))
                .contains("url", "schemaVersion", "bytes", "integrity");
        JsonNode doctor = work.run("doctor", "--json").ends(0).answer();
        for (JsonNode check : doctor.get("checks")) {
            assertThat(fields(check)).contains("name", "state", "text");
        }
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysSoAsJson() {
        List<List<String>> lines =
                List.of(
                        List.of(),
                        List.of("nonsense"),
                        List.of("get"),
                        List.of("get", "1", "--all"),
                        List.of("undo"),
                        List.of("wanted", "--language", "klingonese"),
                        List.of("wanted", "ignore", "99999999999999999999"),
                        List.of("library", "add", ""),
                        List.of("library", "list", "--query", "kind:blah"),
                        List.of("plan", "--source", "telepathy"),
                        List.of("history", "--limit", "-3"),
                        List.of("config", "set", "library.preset", "vlc"),
                        List.of("completion", "powershell"));
        for (List<String> line : lines) {
            Ran ran = work.run(concat(line, "--json"));
            assertThat(ran.code()).as(String.join(" ", line) + ran.out()).isEqualTo(2);
            assertThat(ran.answer().at("/error/text").asText()).as(ran.out()).isNotBlank();
        }
    }

    @Test
    void brokenProfilesAreRefusedWithTheFieldThatIsWrong() throws IOException {
        List<String> profiles =
                List.of(
                        "",
                        "null",
                        "[]",
                        "{\"name\": \"X\"}",
                        "{\"name\": \"X\", \"languages\": [null]}",
                        "{\"name\": \"X\", \"languages\": \"de\"}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"xx-nonsense\"}]}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"de\"}], \"oops\": 1}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"de\"}], \"embedded\":"
                                + " \"some\"}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"de\"}], \"sources\":"
                                + " [\"magic\"]}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"de\"}],"
                                + " \"mustNotContain\": [\"(\"]}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"de\"}], \"cutoff\":"
                                + " \"fr\"}",
                        "{\"name\": \"X\", \"languages\": [{\"language\": \"de\"}]} and more");
        Path file = folder.resolve("broken.json");
        for (String profile : profiles) {
            Files.writeString(file, profile);
            Ran ran = work.run("profile", "save", file.toString(), "--json");
            assertThat(ran.code()).as(profile + ran.out()).isEqualTo(2);
            assertThat(ran.answer().at("/error/text").asText())
                    .as(profile)
                    .isNotBlank()
                    .doesNotContain("org.intertitle", "java.");
        }
        assertThat(work.run("profile", "list", "--json").answers())
                .noneMatch(profile -> profile.get("name").asText().equals("X"));
    }

    @Test
    void dataFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        JsonNode failed = Ran.in(file, "wanted", "--json").ends(1).answer();

        assertThat(failed.at("/error/code").asText()).isEqualTo("data.not_a_folder");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void whatNothingServesFails() {
        JsonNode missing =
                work.run("wanted", "--json").answers().stream()
                        .filter(item -> item.at("/reason/code").asText().equals("missing"))
                        .findFirst()
                        .orElseThrow();

        JsonNode got = work.run("get", missing.get("id").asText(), "--json").ends(1).answer();

        assertThat(outcome(got)).isEqualTo("failed");
        assertThat(got.at("/error/code").asText()).isEqualTo("input.nothing_offered");
    }

    private static String[] concat(List<String> line, String last) {
        return java.util.stream.Stream.concat(line.stream(), java.util.stream.Stream.of(last))
                .toArray(String[]::new);
    }

    private static String outcome(JsonNode step) {
        return step.get("outcome").asText();
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

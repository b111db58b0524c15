package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.intertitle.journal.Step;
import org.intertitle.kernel.Cancellation;
import org.intertitle.library.PlayerPreset;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.plans.Action;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.sources.SourcesSettings;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plan, apply and undo over real files. */
class MainJobTest extends DeskFixture {

    @Test
    void whatIsOnTheDiskIsAdoptedAndExtractedAndTheWishesAreSatisfied() throws IOException {
        SampleFiles.video(film("Adopt (1990)"));
        SampleFiles.write(
                film("Adopt (1990)").resolveSibling("Subs").resolve("2_German.srt"),
                SampleFiles.srt("de"));
        SampleFiles.video(film("Extract (1991)"), SampleFiles.track("de"));
        SampleFiles.video(film("Missing (1992)"), SampleFiles.track("de", SampleFlag.FORCED));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        assertThat(desk.answers())
                .containsExactlyInAnyOrder(
                        "Adopt (1990).mkv de misnamed",
                        "Extract (1991).mkv de embedded_only",
                        "Missing (1992).mkv de wrong_kind");

        ApplyReport report = desk.apply(desk.planAll());

        assertThat(report.steps())
                .extracting(PlannedStep::action, PlannedStep::to, PlannedStep::status)
                .containsExactlyInAnyOrder(
                        tuple(
                                Action.ADOPT,
                                film("Adopt (1990)").resolveSibling("Adopt (1990).de.srt"),
                                StepStatus.DONE),
                        tuple(
                                Action.EXTRACT,
                                film("Extract (1991)").resolveSibling("Extract (1991).de.srt"),
                                StepStatus.DONE));
        assertThat(film("Extract (1991)").resolveSibling("Extract (1991).de.srt"))
                .hasContent(SampleFiles.srt("de"));
        assertThat(desk.answers())
                .containsExactlyInAnyOrder(
                        "Adopt (1990).mkv de =present",
                        "Extract (1991).mkv de =present",
                        "Missing (1992).mkv de wrong_kind");
    }

    @Test
    void undoOfABatchRestoresBytesNamesAndTimesAndTheItemsAreWantedAgainAndUnticked()
            throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        Path two = SampleFiles.video(film("Two (1991)"));
        Path misplaced =
                SampleFiles.write(
                        two.resolveSibling("Subs").resolve("German.srt"), SampleFiles.srt("de"));
        Files.setLastModifiedTime(
                misplaced, FileTime.from(Instant.parse("2001-02-03T04:05:06.789Z")));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Map<String, String> before = everything();
        ApplyReport report = desk.apply(desk.planAll());
        assertThat(report.count(StepStatus.DONE)).isEqualTo(2);
        assertThat(everything()).isNotEqualTo(before);

        assertThat(desk.journal.undoBatch(Objects.requireNonNull(report.batch())).complete())
                .isTrue();
        desk.wanted.recompute(Cancellation.NONE);

        assertThat(everything()).isEqualTo(before);
        assertThat(desk.answers())
                .containsExactlyInAnyOrder(
                        "One (1990).mkv de embedded_only", "Two (1991).mkv de misnamed");
        List<PlannedStep> again = desk.plan(PlanRequest.ALL);
        assertThat(again).hasSize(2).noneMatch(PlannedStep::ticked);
        assertThat(again)
                .allSatisfy(step -> assertThat(code(step.doubt())).isEqualTo("undone_before"));
    }

    @Test
    void theFormatThatIsPreferredIsWrittenAndOriginalsStay() throws IOException {
        SampleFiles.video(film("Track (1990)"), SampleFiles.assTrack("de"));
        Path video = SampleFiles.video(film("Sidecar (1991)"));
        Path original =
                SampleFiles.write(
                        video.resolveSibling("Subs").resolve("German.vtt"), SampleFiles.vtt("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.SRT));
        desk.scan();
        ApplyReport report = desk.apply(desk.planAll());
        assertThat(report.steps())
                .extracting(PlannedStep::action)
                .containsExactlyInAnyOrder(Action.EXTRACT, Action.CONVERT);
        assertThat(film("Track (1990)").resolveSibling("Track (1990).de.srt"))
                .hasContent(SampleFiles.srt("de"));
        assertThat(video.resolveSibling("Sidecar (1991).de.srt")).hasContent(SampleFiles.srt("de"));
        assertThat(original).exists();
        assertThat(desk.answers()).allMatch(answer -> answer.endsWith("=present"));
    }

    @Test
    void aFileWithoutALanguageAndOneInTheWrongNameAreAdoptedAndRenamed() throws IOException {
        Path one = SampleFiles.video(film("One (1990)"));
        SampleFiles.write(one.resolveSibling("One (1990).srt"), SampleFiles.srt("de"));
        Path two = SampleFiles.video(film("Two (1991)"));
        SampleFiles.write(two.resolveSibling("Two (1991).en.srt"), SampleFiles.srt("de"));
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        desk.scan();
        List<PlannedStep> steps = desk.plan(PlanRequest.ALL);
        assertThat(steps)
                .extracting(PlannedStep::action)
                .containsExactlyInAnyOrder(Action.ADOPT, Action.RENAME);
        assertThat(steps).allMatch(PlannedStep::ticked);
        desk.apply(desk.planAll());
        assertThat(one.resolveSibling("One (1990).de.srt")).exists();
        assertThat(one.resolveSibling("One (1990).srt")).doesNotExist();
        assertThat(two.resolveSibling("Two (1991).de.srt")).exists();
        assertThat(desk.answers()).allMatch(answer -> answer.endsWith("=present"));
    }

    @Test
    void aCopyIsMadeWhereTheUserSaidSo() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"));
        Path shared =
                SampleFiles.write(
                        video.resolveSibling("Subs").resolve("German.srt"), SampleFiles.srt("de"));
        desk.adoption = SourcesSettings.Adoption.COPY;
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        desk.scan();
        desk.apply(desk.planAll());
        assertThat(shared).exists();
        assertThat(video.resolveSibling("One (1990).de.srt")).hasContent(SampleFiles.srt("de"));
    }

    @Test
    void aVobSubPairGoesTogetherOrNotAtAll() throws IOException {
        String index =
                """
                # VobSub index file, v7 (do not modify this line!)
                id: de, index: 0
                timestamp: 00:00:01:000, filepos: 000000000
                """;
        byte[] pictures = {0, 0, 1, (byte) 0xBA, 1, 2, 3};
        Path pair = SampleFiles.video(film("Pair (1990)"));
        SampleFiles.write(pair.resolveSibling("Subs").resolve("German.idx"), index);
        SampleFiles.write(pair.resolveSibling("Subs").resolve("German.sub"), pictures);
        Path half = SampleFiles.video(film("Half (1991)"));
        SampleFiles.write(half.resolveSibling("Subs").resolve("German.idx"), index);
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        desk.scan();
        ApplyReport report = desk.apply(desk.planAll());
        assertThat(report.steps())
                .extracting(step -> String.valueOf(step.to().getFileName()))
                .containsExactly("Pair (1990).de.idx");
        assertThat(pair.resolveSibling("Pair (1990).de.idx")).hasContent(index);
        assertThat(pair.resolveSibling("Pair (1990).de.sub")).hasBinaryContent(pictures);
        List<Step> steps = desk.journal.ofBatch(Objects.requireNonNull(report.batch()));
        assertThat(steps).hasSize(2);
    }

    @Test
    void aNameAsInThisFolderFollowsItsNeighbours() throws IOException {
        Path one = films.resolve("Show").resolve("Show S01E01.mkv");
        SampleFiles.video(one);
        SampleFiles.write(one.resolveSibling("Show S01E01.ger.srt"), SampleFiles.srt("de"));
        Path two = one.resolveSibling("Show S01E02.mkv");
        SampleFiles.video(two, SampleFiles.track("de"));
        desk.preset = PlayerPreset.MIRROR;
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        desk.apply(desk.planAll());
        assertThat(two.resolveSibling("Show S01E02.ger.srt")).hasContent(SampleFiles.srt("de"));
        assertThat(desk.answers()).allMatch(answer -> answer.endsWith("=present"));
    }
}

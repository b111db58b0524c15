package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import org.intertitle.journal.Step;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.PlayerPreset;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.plans.Action;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansError;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.sources.SourcesSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Plan, apply and undo over real files. */
class MainJobTest {

    private static final Language DE = Language.of("de");
    private static final Language EN = Language.of("en");

    @TempDir Path data;
    @TempDir Path films;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(data);
        desk.add(films);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path film(String name) {
        return films.resolve(name).resolve(name + ".mkv");
    }

    static ProfileDraft german(Embedded embedded, TargetFormat format) {
        return new ProfileDraft(
                "German",
                true,
                List.of(Wish.of(DE, SubtitleKind.FULL)),
                embedded,
                List.of(),
                format,
                new Cutoff.All(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
    }

    private static String code(PlannedStep.@Nullable Reason reason) {
        return reason == null ? "" : reason.code();
    }

    /** Every file below the folder with its content and time. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(films)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        films.relativize(file).toString(),
                        Files.getLastModifiedTime(file)
                                + " "
                                + new String(
                                        Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

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
    void stepIdsAreStableWhileNothingChanged() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        SampleFiles.video(film("Two (1991)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan first = desk.planAll();
        List<Long> ids = desk.plans.steps(first.id()).stream().map(PlannedStep::id).toList();
        assertThat(desk.planAll().id()).isEqualTo(first.id());
        SampleFiles.video(film("Three (1992)"), SampleFiles.track("de"));
        desk.scan();
        Plan third = desk.planAll();
        assertThat(third.id()).isNotEqualTo(first.id());
        assertThat(desk.plans.steps(third.id()))
                .extracting(PlannedStep::id)
                .hasSize(3)
                .containsAll(ids);
    }

    @Test
    void aTakenNameIsNeverOverwrittenButNumberedAndInDoubt() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        Path taken =
                SampleFiles.write(video.resolveSibling("One (1990).de.srt"), SampleFiles.srt("en"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        PlannedStep step = desk.plan(PlanRequest.ALL).getFirst();
        assertThat(step.to()).isNotEqualTo(taken);
        assertThat(step.ticked()).isFalse();
        assertThat(code(step.doubt())).isEqualTo("target_exists");
        assertThat(
                        PlayerPreset.JELLYFIN.playedAs(
                                "One (1990)", String.valueOf(step.to().getFileName())))
                .isEqualTo(new PlayedAs(DE, false, false));
        desk.plans.apply(List.of(step.id()), ApplyListener.NONE, Cancellation.NONE);
        assertThat(taken).hasContent(SampleFiles.srt("en"));
        assertThat(step.to()).hasContent(SampleFiles.srt("de"));
    }

    @Test
    void anEmptyFileMayMakeRoomOnlyWhereThePersonTicksIt() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        Path empty = SampleFiles.write(video.resolveSibling("One (1990).de.srt"), "");
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        PlannedStep step = desk.plan(PlanRequest.ALL).getFirst();
        assertThat(step.to()).isEqualTo(empty);
        assertThat(step.ticked()).isFalse();
        assertThat(code(step.doubt())).isEqualTo("replaces_empty");
        desk.plans.tick(step.plan(), List.of(step.id()), true);
        ApplyReport report = desk.plans.apply(step.plan(), ApplyListener.NONE, Cancellation.NONE);
        assertThat(report.steps()).extracting(PlannedStep::status).containsOnly(StepStatus.DONE);
        assertThat(empty).hasContent(SampleFiles.srt("de"));
        desk.journal.undoLast();
        assertThat(empty).isEmptyFile();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInThePlan() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        SampleFiles.video(film("Two (1991)"), SampleFiles.track("de"));
        desk.sealed.add(Objects.requireNonNull(video.getParent()));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        PlannedStep refused =
                desk.plans.steps(plan.id()).stream()
                        .filter(step -> step.from().equals(video))
                        .findFirst()
                        .orElseThrow();
        assertThat(code(refused.error())).isEqualTo("plans.target_not_writable");
        assertThat(refused.ticked()).isFalse();
        ApplyReport report =
                desk.plans.apply(
                        desk.plans.steps(plan.id()).stream().map(PlannedStep::id).toList(),
                        ApplyListener.NONE,
                        Cancellation.NONE);
        assertThat(report.count(StepStatus.DONE)).isEqualTo(1);
        assertThat(report.count(StepStatus.FAILED)).isEqualTo(1);
        assertThat(desk.items().stream().mapToInt(item -> item.effort().attempts()).sum())
                .isEqualTo(1);
        desk.sealed.clear();
        ApplyReport retried = desk.plans.retry(plan.id(), ApplyListener.NONE, Cancellation.NONE);
        assertThat(retried.count(StepStatus.DONE)).isEqualTo(1);
        assertThat(video.resolveSibling("One (1990).de.srt")).exists();
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
    void namingASourcePlansAlsoWhatATrackSatisfies() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        desk.scan();
        assertThat(desk.plan(PlanRequest.ALL)).isEmpty();
        assertThat(desk.plan(new PlanRequest(List.of(), null, Set.of("extract"))))
                .extracting(PlannedStep::action)
                .containsExactly(Action.EXTRACT);
        assertThat(desk.plan(new PlanRequest(List.of(), EN, Set.of("extract")))).isEmpty();
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.plan(new PlanRequest(List.of(), null, Set.of("magic"))))
                .satisfies(e -> assertThat(e.code()).isEqualTo(WantedError.UNKNOWN_SOURCE));
    }

    @Test
    void whatChangedSinceThePlanIsDecidedAgain() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        SampleFiles.write(video.resolveSibling("One (1990).ger.srt"), SampleFiles.srt("de"));
        desk.scan();
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertThat(step.status()).isEqualTo(StepStatus.SKIPPED);
        assertThat(code(step.error())).isEqualTo(PlansError.SATISFIED.code());
        assertThat(video.resolveSibling("One (1990).de.srt")).doesNotExist();
    }

    @Test
    void aSourceThatVanishedFailsAloneAndSaysSo() throws IOException {
        Path gone = SampleFiles.video(film("Gone (1990)"), SampleFiles.track("de"));
        SampleFiles.video(film("Here (1991)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        Files.delete(gone);
        ApplyReport report = desk.apply(plan);
        assertThat(report.count(StepStatus.DONE)).isEqualTo(1);
        assertThat(report.steps())
                .filteredOn(step -> step.status() == StepStatus.FAILED)
                .singleElement()
                .satisfies(step -> assertThat(code(step.error())).isEqualTo("sources.vanished"));
    }

    @Test
    void cancelledApplyingLeavesTheRestPlannedAndCanGoOn() throws IOException {
        for (int i = 10; i < 50; i++) {
            SampleFiles.video(film("Film " + i + " (1990)"), SampleFiles.track("de"));
        }
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        AtomicInteger done = new AtomicInteger();
        ApplyReport report =
                desk.plans.apply(
                        plan.id(), progress -> done.set(progress.done()), () -> done.get() >= 16);
        assertThat(report.count(StepStatus.DONE)).isBetween(16, 39);
        assertThat(report.count(StepStatus.PLANNED)).isEqualTo(40 - report.count(StepStatus.DONE));
        assertThat(desk.apply(plan).steps()).hasSize(report.count(StepStatus.PLANNED));
        assertThat(desk.answers()).hasSize(40).allMatch(answer -> answer.endsWith("=present"));
    }

    @Test
    void ignoredItemsAreNotPlannedAndStayIgnoredThroughEveryRecomputation() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        WantedId id = desk.items().getFirst().id();
        desk.wanted.ignore(List.of(id), true);
        assertThat(desk.plan(PlanRequest.ALL)).isEmpty();
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        desk.wanted.recompute(Cancellation.NONE);
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.wanted.recompute(Cancellation.NONE);
        Wanted item = desk.items().getFirst();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.effort().ignored()).isTrue();
        desk.wanted.ignore(List.of(id), false);
        assertThat(desk.plan(PlanRequest.ALL)).hasSize(1);
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.wanted.ignore(List.of(new WantedId(9999)), true))
                .satisfies(e -> assertThat(e.code()).isEqualTo(WantedError.UNKNOWN));
    }

    @Test
    void avoidTakesAHearingImpairedTrackOnceAndOffersNoSecond() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de", SampleFlag.HEARING_IMPAIRED));
        ProfileDraft base = german(Embedded.NONE, TargetFormat.KEEP);
        desk.profile(
                new ProfileDraft(
                        "Avoid",
                        true,
                        List.of(
                                new Wish(
                                        DE,
                                        SubtitleKind.FULL,
                                        HearingImpaired.AVOID,
                                        Set.of(),
                                        Set.of())),
                        base.embedded(),
                        List.of(),
                        base.format(),
                        base.cutoff(),
                        List.of(),
                        0,
                        List.of(),
                        List.of(),
                        List.of()));
        desk.scan();
        assertThat(desk.apply(desk.planAll()).count(StepStatus.DONE)).isEqualTo(1);
        assertThat(desk.answers()).containsExactly("One (1990).mkv de wrong_kind");
        assertThat(desk.plan(PlanRequest.ALL)).isEmpty();
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
    void aStepGetsAnotherNameOnlyBesideItsVideoAndWhereNothingLies() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        PlannedStep step = desk.plan(PlanRequest.ALL).getFirst();
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.plans.retarget(step.id(), video))
                .satisfies(e -> assertThat(e.code()).isEqualTo(PlansError.TARGET_EXISTS));
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.plans.retarget(step.id(), films.resolve("x.de.srt")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(PlansError.TARGET_ELSEWHERE));
        Path named = video.resolveSibling("One (1990).ger.srt");
        desk.plans.retarget(step.id(), named);
        desk.plans.apply(step.plan(), ApplyListener.NONE, Cancellation.NONE);
        assertThat(named).hasContent(SampleFiles.srt("de"));
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(
                        () -> desk.plans.retarget(step.id(), video.resolveSibling("again.de.srt")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(PlansError.NOT_PLANNED));
    }

    @Test
    void aDiscardedPlanIsNotApplied() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        desk.plans.discard(plan.id());
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.apply(plan))
                .satisfies(e -> assertThat(e.code()).isEqualTo(PlansError.DISCARDED));
    }

    @Test
    void aVideoThatBrokeSinceThePlanWritesNothingAndSaysWhy() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        FileTime time = Files.getLastModifiedTime(video);
        byte[] whole = Files.readAllBytes(video);
        Files.write(video, Arrays.copyOf(Arrays.copyOf(whole, 60), whole.length));
        Files.setLastModifiedTime(video, time);
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertThat(step.status()).isEqualTo(StepStatus.FAILED);
        assertThat(code(step.error())).isIn("sources.damaged", "sources.not_text");
        assertThat(step.to()).doesNotExist();
        assertThat(desk.items().getFirst().effort().attempts()).isEqualTo(1);
    }

    @Test
    void aFileThatTookTheNameSinceThePlanIsLeftAlone() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        Path target = desk.plans.steps(plan.id()).getFirst().to();
        Files.writeString(target, "somebody else's");
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertThat(step.status()).isEqualTo(StepStatus.FAILED);
        assertThat(code(step.error())).isEqualTo("journal.target_exists");
        assertThat(target).hasContent("somebody else's");
    }

    @Test
    void aPairWhoseSecondFileCannotGoStaysTogetherWhereItWas() throws IOException {
        Path video = SampleFiles.video(film("Pair (1990)"));
        Path folder = video.resolveSibling("Subs");
        SampleFiles.write(
                folder.resolve("German.idx"),
                "# VobSub index file, v7 (do not modify this line!)\nid: de, index: 0\n");
        SampleFiles.write(folder.resolve("German.sub"), new byte[] {0, 0, 1, (byte) 0xBA, 1});
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        desk.scan();
        Plan plan = desk.planAll();
        Files.writeString(video.resolveSibling("Pair (1990).de.sub"), "in the way");
        Map<String, String> before = everything();
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertThat(step.status()).isEqualTo(StepStatus.FAILED);
        assertThat(everything()).isEqualTo(before);
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

package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is planned, under which name, with which doubt. */
class PlannedStepsTest extends DeskFixture {
    private static final Language DE = Language.of("de");
    private static final Language EN = Language.of("en");

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
}

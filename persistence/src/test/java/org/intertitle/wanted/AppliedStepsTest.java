package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.kernel.AppException;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansError;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.TargetFormat;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What becomes of steps when the disk, or a person, is no longer as the plan found them. */
class AppliedStepsTest extends DeskFixture {

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
}

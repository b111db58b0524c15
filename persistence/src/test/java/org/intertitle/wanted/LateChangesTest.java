package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Cancellation;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.sources.SourcesSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens to files and plans between the plan and its steps. */
class LateChangesTest extends DeskFixture {

    @BeforeEach
    void open() {
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
    }

    private static void assertRefused(PlannedStep step, String code) {
        assertThat(step.status()).isEqualTo(StepStatus.FAILED);
        assertThat(Objects.requireNonNull(step.error()).code()).isEqualTo(code);
    }

    @Test
    void aVideoThatWasReplacedSinceThePlanGivesNoTrackOfAnotherLanguage() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.scan();
        Plan plan = desk.planAll();
        SampleFiles.video(video, SampleFiles.track("en"));
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertRefused(step, "plans.source_changed");
        assertThat(step.to()).doesNotExist();
    }

    @Test
    void aVideoThatIsReplacedWhileItIsReadGivesNothing() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.scan();
        Plan plan = desk.planAll();
        Path other = SampleFiles.video(data.resolve("other.mkv"), SampleFiles.track("en"));
        AtomicInteger asked = new AtomicInteger();
        Cancellation download =
                () -> {
                    // Asked once before the step, then while the video is read.
                    if (asked.incrementAndGet() == 2) {
                        move(other, video);
                    }
                    return false;
                };
        ApplyReport report = desk.plans.apply(plan.id(), ApplyListener.NONE, download);
        PlannedStep step = report.steps().getFirst();
        assertRefused(step, "plans.source_changed");
        assertThat(step.to()).doesNotExist();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aSidecarThatChangedSinceThePlanIsNeitherCopiedNorConverted() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"));
        Path sidecar =
                SampleFiles.write(
                        video.resolveSibling("Subs").resolve("German.srt"), SampleFiles.srt("de"));
        desk.adoption = SourcesSettings.Adoption.COPY;
        desk.scan();
        Plan plan = desk.planAll();
        SampleFiles.write(sidecar, SampleFiles.srt("en"));
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertRefused(step, "plans.source_changed");
        assertThat(step.to()).doesNotExist();
    }

    @Test
    void anEmptyFileThatWasFilledSinceThePlanKeepsWhatItGot() throws IOException {
        Path video = SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        Path empty = SampleFiles.write(video.resolveSibling("One (1990).de.srt"), "");
        desk.scan();
        Plan plan = desk.planAll();
        PlannedStep step = desk.plans.steps(plan.id()).getFirst();
        assertThat(step.to()).isEqualTo(empty);
        Files.writeString(empty, "typed by hand meanwhile");
        ApplyReport report =
                desk.plans.apply(List.of(step.id()), ApplyListener.NONE, Cancellation.NONE);
        assertRefused(report.steps().getFirst(), "journal.changed_since");
        assertThat(empty).hasContent("typed by hand meanwhile");
    }

    @Test
    void twoWhoApplyOnePlanAtOnceDoItOnce() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.scan();
        Plan plan = desk.planAll();

        CompletableFuture<ApplyReport> other = CompletableFuture.supplyAsync(() -> apply(plan));
        ApplyReport own = apply(plan);

        PlannedStep step = desk.plans.steps(plan.id()).getFirst();
        assertThat(step.status()).isEqualTo(StepStatus.DONE);
        assertThat(step.to()).hasContent(SampleFiles.srt("de"));
        assertThat(other.join().steps()).isSubsetOf(step);
        assertThat(own.steps()).isSubsetOf(step);
        assertThat(desk.items()).allMatch(item -> item.effort().attempts() == 0);
    }

    private ApplyReport apply(Plan plan) {
        return desk.plans.apply(plan.id(), ApplyListener.NONE, Cancellation.NONE);
    }

    @Test
    void aNameThatIsTooLongForItsDiskIsRefusedAndHoldsNothingUp() throws IOException {
        String name = "N".repeat(242) + " (1990)";
        Path video = SampleFiles.video(films.resolve("Long").resolve(name + ".mkv"));
        Path sidecar =
                SampleFiles.write(
                        video.resolveSibling("Subs").resolve("German.srt"), SampleFiles.srt("de"));
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.scan();
        ApplyReport report = desk.apply(desk.planAll());
        assertThat(report.count(StepStatus.DONE)).isEqualTo(1);
        assertThat(report.count(StepStatus.FAILED)).isEqualTo(1);
        assertThat(sidecar).hasContent(SampleFiles.srt("de"));
        assertThat(desk.steps.intended()).isEmpty();
    }

    @Test
    void whatIsTooLargeToBeASubtitleIsNotReadToBeCopied() throws IOException {
        Path video = SampleFiles.video(film("Pair (1990)"));
        Path index = video.resolveSibling("Subs").resolve("German.idx");
        SampleFiles.write(
                index, "# VobSub index file, v7 (do not modify this line!)\nid: de, index: 0\n");
        Path pictures = index.resolveSibling("German.sub");
        try (RandomAccessFile sparse = new RandomAccessFile(pictures.toString(), "rw")) {
            sparse.write(new byte[] {0, 0, 1, (byte) 0xBA});
            sparse.setLength((64L << 20) + 1);
        }
        desk.adoption = SourcesSettings.Adoption.COPY;
        desk.scan();
        PlannedStep step = desk.apply(desk.planAll()).steps().getFirst();
        assertRefused(step, "sources.too_large");
        assertThat(step.to()).doesNotExist();
    }
}

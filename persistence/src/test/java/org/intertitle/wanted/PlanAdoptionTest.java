package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.Video;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.sources.SourcesSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Subtitle files from elsewhere, that somebody wants to have in the library. */
class PlanAdoptionTest extends DeskFixture {
    private static final Language GERMAN = new Language("de");
    private static final String TEXT =
            "1\n00:00:01,000 --> 00:00:03,000\nIch habe die ganze Nacht auf dich gewartet.\n";

    @TempDir Path elsewhere;
    private Path folder;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
        folder = films.toRealPath().resolve("One (1990)");
        SampleFiles.video(folder.resolve("One (1990).mkv"), SampleFiles.track("en"));
        file = Files.writeString(elsewhere.toRealPath().resolve("download (3).srt"), TEXT);
        desk.scan();
    }

    private Plan plan(Path... files) {
        Video video = desk.videos().getFirst();
        return desk.planAdoption.plan(
                List.of(files).stream()
                        .map(each -> new Adoption(each, video.id(), GERMAN, false, false))
                        .toList());
    }

    @Test
    void fileThatIsGoneWhenThePlanIsAppliedIsRefused() throws IOException {
        Plan plan = plan(file);
        Files.delete(file);
        PlannedStep step = desk.apply(plan).steps().getFirst();
        assertThat(step.status()).isEqualTo(StepStatus.FAILED);
        assertThat(Objects.requireNonNull(step.error()).code()).isEqualTo("journal.vanished");
        assertThat(folder.resolve("One (1990).de.srt")).doesNotExist();
    }

    @Test
    void nothingIsPlannedWithoutALanguageAVideoOrItsDisk() throws IOException {
        Video video = desk.videos().getFirst();
        Plan plan =
                desk.planAdoption.plan(
                        List.of(
                                new Adoption(file, video.id(), Language.UNDETERMINED, false, false),
                                new Adoption(file, new VideoId(999), GERMAN, false, false)));
        assertThat(desk.plans.steps(plan.id())).isEmpty();
    }

    @Test
    void fileFromElsewhereIsMovedBesideItsVideoAndBackAgain() throws IOException {
        Plan plan = plan(file);
        PlannedStep step = desk.plans.steps(plan.id()).getFirst();
        assertThat(step.to()).isEqualTo(folder.resolve("One (1990).de.srt"));
        assertThat(step.ticked()).isTrue();
        assertThat(step.why().code()).isEqualTo("adopt_elsewhere");
        assertThat(desk.answers()).anyMatch(answer -> answer.contains("de missing"));

        ApplyReport report = desk.apply(plan);
        assertThat(report.steps().getFirst().status()).isEqualTo(StepStatus.DONE);
        assertThat(file).doesNotExist();
        assertThat(step.to()).hasContent(TEXT);
        assertThat(desk.answers()).anyMatch(answer -> answer.contains("de =present"));

        desk.journal.undoBatch(Objects.requireNonNull(report.batch()));
        assertThat(file).hasContent(TEXT);
        assertThat(step.to()).doesNotExist();
    }

    @Test
    void takenNameIsLeftAloneAndASecondFileGetsANumber() throws IOException {
        Path second = Files.writeString(file.resolveSibling("other.srt"), TEXT);
        Path there = Files.writeString(folder.resolve("One (1990).de.srt"), "mine");
        List<PlannedStep> steps = desk.plans.steps(plan(file, second).id());
        assertThat(steps).extracting(PlannedStep::to).doesNotHaveDuplicates().doesNotContain(there);
        assertThat(steps).noneMatch(PlannedStep::ticked);
        assertThat(steps).allMatch(step -> step.doubt() != null);
    }

    @Test
    void fileIsCopiedWhereThePersonSaidSoAndAPairStaysTogether() throws IOException {
        desk.adoption = SourcesSettings.Adoption.COPY;
        assertThat(desk.apply(plan(file)).steps().getFirst().status()).isEqualTo(StepStatus.DONE);
        assertThat(file).exists();
        Path index = Files.writeString(elsewhere.resolve("p.idx"), "# VobSub index file, v7\n");
        assertThat(desk.plans.steps(plan(index.toRealPath()).id())).as("half of a pair").isEmpty();
        Files.write(elsewhere.resolve("p.sub"), new byte[] {0, 0, 1, (byte) 0xBA});
        assertThat(desk.plans.steps(plan(index.toRealPath()).id())).hasSize(1);
    }
}

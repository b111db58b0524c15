package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.TargetFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** What would help a title most, over real files. */
class NextStepsTest extends DeskFixture {

    private NextSteps next;

    @BeforeEach
    void open() {
        next = new NextSteps(desk.stores, desk.planMissing);
        desk.profile(german(Embedded.NONE, TargetFormat.KEEP));
    }

    private List<PlannedStep> steps(String film) {
        return next.of(title(film), Cancellation.NONE);
    }

    private TitleId title(String film) {
        return desk.videos().stream()
                .filter(video -> video.path().name().startsWith(film))
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void titleThatIsGoneOrWantsNothingHasNoSteps() throws IOException {
        SampleFiles.video(film("There (1990)"));
        SampleFiles.write(
                film("There (1990)").resolveSibling("There (1990).de.srt"), SampleFiles.srt("de"));
        desk.scan();
        assertThat(steps("There")).isEmpty();
        assertThat(next.of(new TitleId(999), Cancellation.NONE)).isEmpty();
    }

    @Test
    void stepIsFoundWithItsTargetButNothingIsStoredOrChanged() throws IOException {
        SampleFiles.video(film("Track (1991)"), SampleFiles.track("de"));
        desk.scan();
        long files = count();

        assertThat(steps("Track"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.action()).isEqualTo(Action.EXTRACT);
                    assertThat(step.to())
                            .isEqualTo(film("Track (1991)").resolveSibling("Track (1991).de.srt"));
                    assertThat(step.doubt()).isNull();
                });

        assertThat(count()).isEqualTo(files);
        assertThat(stored()).isEmpty();
    }

    private List<PlannedStep> stored() {
        List<Long> videos = desk.videos().stream().map(video -> video.id().value()).toList();
        return desk.database.unitOfWork().read(tx -> desk.database.plans().plannedFor(tx, videos));
    }

    private long count() throws IOException {
        try (Stream<Path> all = Files.walk(films)) {
            return all.count();
        }
    }

    @Test
    void previewIsWhatThePlanThenHas() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        SampleFiles.video(film("Two (1991)"), SampleFiles.track("de"));
        desk.scan();
        List<PlannedStep> shown = desk.planMissing.preview(PlanRequest.ALL, Cancellation.NONE);
        assertThat(desk.plan(PlanRequest.ALL))
                .extracting(PlannedStep::to)
                .containsExactlyElementsOf(shown.stream().map(PlannedStep::to).toList());
    }

    @Test
    void sureStepOfASeriesComesBeforeOneInDoubt() throws IOException {
        Path series = films.resolve("Show");
        Path first = SampleFiles.video(series.resolve("Show S01E01.mkv"), SampleFiles.track("de"));
        SampleFiles.video(series.resolve("Show S01E02.mkv"), SampleFiles.track("de"));
        desk.scan();
        desk.journal.undoBatch(apply(first));
        desk.wanted.recompute(Cancellation.NONE);

        assertThat(steps("Show S01E01"))
                .extracting(step -> step.doubt() == null)
                .containsExactly(true, false);
    }

    private BatchId apply(Path video) {
        WantedId item =
                desk.items().stream()
                        .filter(each -> each.video().equals(videoAt(video)))
                        .findFirst()
                        .orElseThrow()
                        .id();
        PlanRequest request = new PlanRequest(List.of(item), null, Set.of());
        return Objects.requireNonNull(desk.apply(desk.planMissing.plan(request)).batch());
    }

    private VideoId videoAt(Path file) {
        return desk.library.videoAt(file).orElseThrow().id();
    }

    @Test
    void ignoredItemIsNotHelped() throws IOException {
        SampleFiles.video(film("Track (1991)"), SampleFiles.track("de"));
        desk.scan();
        desk.wanted.ignore(desk.items().stream().map(Wanted::id).toList(), true);
        assertThat(steps("Track")).isEmpty();
    }

    @Test
    void searchStopsWhenItIsTold() throws IOException {
        SampleFiles.video(film("Track (1991)"), SampleFiles.track("de"));
        desk.scan();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> next.of(title("Track"), () -> true));
    }
}

package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.ui.title.Episodes;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.ui.title.StoredEpisodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** The title screen's questions over the sample library: real files, database and journal. */
class StoredEpisodesTest {
    @TempDir private static Path folder;

    private static RealLibrary library;
    private static Episodes episodes;

    @BeforeAll
    static void open() throws IOException {
        library = new RealLibrary(folder).scanned();
        Intertitle application = library.application();
        episodes =
                new StoredEpisodes(
                        application.stores(),
                        application.library(),
                        application.wanted(),
                        application.profiles(),
                        new WantedPlans(application.planMissing(), application.plans()),
                        application.journal(),
                        application.jobs());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static TitleId series() {
        var stores = library.application().stores();
        return stores.unitOfWork()
                .read(tx ->
                        stores.libraryQueries()
                                .titleIds(tx, FilterParser.parse("harbour"), TitleSort.NAME, false))
                .getFirst();
    }

    private static Contents contents() {
        return episodes.contents(series()).orElseThrow();
    }

    @Test
    void everyVideoOfTheTitleHasItsFileAndWhatIsAskedForIt() {
        Contents contents = contents();
        assertThat(contents.columns()).hasSize(2);
        assertThat(contents.place()).startsWith(library.root()).isDirectory();
        assertThat(contents.profile()).isNotBlank();
        assertThat(contents.lines())
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.file()).isRegularFile().startsWith(contents.place());
                    assertThat(line.cells()).hasSize(2);
                });
    }

    @Test
    void titleOrVideoThatIsNotThereIsNoFailure() {
        assertThat(episodes.contents(new TitleId(987_654))).isEmpty();
        assertThat(episodes.details(new VideoId(987_654))).isEmpty();
    }

    @Test
    void folderThatWentAwayIsToldFromOneThatMoved() {
        Contents there = contents();
        Path none = folder.resolve("none");
        assertThat(episodes.reach(there)).isEqualTo(Episodes.Reach.THERE);
        assertThat(episodes.reach(at(there, there.root(), none))).isEqualTo(Episodes.Reach.MOVED);
        assertThat(episodes.reach(at(there, none, none.resolve("series"))))
                .isEqualTo(Episodes.Reach.AWAY);
    }

    private static Contents at(Contents contents, Path root, Path place) {
        return new Contents(
                contents.title(), root, place, "", contents.columns(), contents.lines());
    }

    /** An item of which the best step is sure. */
    private static PlannedStep sure() {
        var stores = library.application().stores();
        return stores
                .unitOfWork()
                .read(tx ->
                        stores.libraryQueries()
                                .titleIds(tx, QueryFilter.ALL, TitleSort.NAME, false))
                .stream()
                .flatMap(title -> episodes.contents(title).orElseThrow().lines().stream())
                .flatMap(line -> line.cells().values().stream())
                .flatMap(item -> episodes.best(item.id()).stream())
                .filter(step -> step.doubt() == null && step.action() == Action.EXTRACT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bestStepIsToldWithoutAPlanAndCarriedOutAndTakenBack() throws InterruptedException {
        var plans = library.application().plans();
        var before = plans.find(new PlanId(1));
        PlannedStep step = sure();
        assertThat(step.to()).doesNotExist();
        assertThat(plans.find(new PlanId(1))).isEqualTo(before);

        assertThat(episodes.apply(step)).isEqualTo(new StepJobs.Begun.Applying());
        library.application().jobs().start();
        library.application().jobs().awaitIdle(Duration.ofMinutes(1));
        assertThat(step.to()).isRegularFile();

        Episodes.Details details = episodes.details(step.video()).orElseThrow();
        Episodes.Batch last = Objects.requireNonNull(details.last());
        assertThat(last.steps()).isEqualTo(1);
        assertThat(last.action()).isEqualTo("extract");
        assertThat(episodes.undoBatch(last.id())).isEqualTo(new Episodes.Outcome(1, 0));
        assertThat(step.to()).doesNotExist();
        assertThat(episodes.details(step.video()).orElseThrow().history().getFirst().undone())
                .isTrue();
        assertThat(episodes.details(step.video()).orElseThrow().last()).isNull();
    }

    @Test
    void stepThatWouldBeAnotherByNowIsLeftForReview() {
        PlannedStep step = sure();
        Path other = step.to().resolveSibling("other.srt");
        assertThat(episodes.apply(step.to(other))).isInstanceOf(StepJobs.Begun.Differs.class);
        assertThat(other).doesNotExist();
        assertThat(step.to()).doesNotExist();
    }

    @Test
    void detailsTellWhatIsInsideAndBesideAVideo() {
        Line line = contents().lines().getFirst();
        Episodes.Details details = episodes.details(line.video().id()).orElseThrow();
        assertThat(details.decisions()).hasSize(2);
        assertThat(details.subtitles()).isNotEmpty();
    }
}

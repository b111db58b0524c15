package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.jobs.Job;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.TitleKind;
import org.intertitle.plans.PlannedStep;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.ui.library.StoredTitleWork;
import org.intertitle.ui.library.StoredTitles;
import org.intertitle.ui.library.TitleOrder;
import org.intertitle.ui.library.Titles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The library screen's questions and work over real files and a real database. */
class StoredTitlesTest {
    @TempDir Path folder;
    private RealLibrary library;
    private StoredTitles titles;
    private StoredTitleWork work;
    private List<TitleId> all;

    @BeforeEach
    void open() throws IOException {
        library = new RealLibrary(folder).scanned();
        Intertitle application = library.application();
        WantedPlans plans = new WantedPlans(application.planMissing(), application.plans());
        titles =
                new StoredTitles(
                        application.stores(),
                        application.library(),
                        application.wanted(),
                        application.nextSteps(),
                        plans);
        work =
                new StoredTitleWork(
                        application.stores(),
                        new StepJobs(plans, application.jobs()),
                        application.wanted(),
                        application.library(),
                        application.jobs());
        all = titles.find("", new TitleOrder(TitleSort.NAME, false, TitleGrouping.NONE)).ids();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** The first film for which something can be done now. */
    private TitleId helpable() {
        return titles.rows(all).stream()
                .filter(row -> row.kind() == TitleKind.FILM)
                .map(TitleRow::id)
                .filter(id -> next(id).filter(step -> step.doubt() == null).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Optional<PlannedStep> next(TitleId title) {
        return titles.next(title, Cancellation.NONE);
    }

    @Test
    void firstRowsComeWithTheIdsAsTheyWouldBeAskedFor() {
        TitleOrder order = new TitleOrder(TitleSort.NAME, true, TitleGrouping.NONE);
        Titles.Found found = titles.find("", order);
        assertThat(found.total()).isEqualTo(found.ids().size());
        assertThat(found.first()).isEqualTo(titles.rows(found.ids())).isNotEmpty();
        Titles.Found films = titles.find("kind:film", order);
        assertThat(films.first()).isEqualTo(titles.rows(films.ids()));
        assertThat(films.total()).isEqualTo(found.total());
        assertThat(titles.find("nothing is called so", order).first()).isEmpty();
    }

    @Test
    void titleThatIsGoneHasNoFactsNoStepAndNoPlace() {
        TitleId gone = new TitleId(99_999);
        assertThat(titles.facts(gone)).isEmpty();
        assertThat(next(gone)).isEmpty();
        assertThat(titles.places(List.of(gone))).isEmpty();
        assertThat(titles.files(List.of(gone), 10)).isEmpty();
        assertThat(work.ignore(List.of(gone), true)).isEmpty();
        work.ignoreItems(List.of(new WantedId(99_999)), true);
        work.rescan(List.of(gone));
        assertThat(library.application().jobs().list(10)).isEmpty();
    }

    @Test
    void shownStepIsTakenTakenBackAndThenInDoubt() throws InterruptedException {
        TitleId film = helpable();
        PlannedStep step = next(film).orElseThrow();
        assertThat(step.to()).doesNotExist();

        assertThat(work.apply(step)).isEqualTo(new StepJobs.Begun.Applying());
        library.application().jobs().start();
        library.application().jobs().awaitIdle(Duration.ofMinutes(1));
        assertThat(step.to()).exists();
        assertThat(next(film)).isNotEqualTo(Optional.of(step));

        JournalService journal = library.application().journal();
        BatchId batch = journal.history(null, 1).getFirst().batch();
        assertThat(journal.undoBatch(batch).complete()).isTrue();
        library.application().wanted().recompute(Cancellation.NONE);
        assertThat(step.to()).doesNotExist();
        assertThat(work.apply(step)).isInstanceOf(StepJobs.Begun.Differs.class);
    }

    @Test
    void stepWhoseFileIsGoneIsNotTaken() throws IOException, InterruptedException {
        PlannedStep step =
                titles.rows(all).stream()
                        .flatMap(row -> next(row.id()).stream())
                        .filter(each -> each.track() == null)
                        .findFirst()
                        .orElseThrow();
        Files.delete(step.from());
        work.apply(step);
        library.application().jobs().start();
        library.application().jobs().awaitIdle(Duration.ofMinutes(1));
        assertThat(step.to()).doesNotExist();
    }

    @Test
    void whatIsIgnoredIsNotCountedAndWantedAgainByTheSameIds() {
        int before = titles.sums("").wanted();
        List<WantedId> ignored = work.ignore(all, true);
        assertThat(ignored).isNotEmpty();
        assertThat(titles.sums("").wanted()).isEqualTo(before - ignored.size());
        work.ignoreItems(ignored, false);
        assertThat(titles.sums("").wanted()).isEqualTo(before);
        work.ignore(all, true);
        assertThat(work.ignore(all, false)).containsExactlyInAnyOrderElementsOf(ignored);
    }

    @Test
    void filmsLieInFilesAndSeriesInFoldersAndBothGiveTheirVideos() {
        List<Path> places = titles.places(all);
        assertThat(places).hasSameSizeAs(all).allSatisfy(place -> assertThat(place).exists());
        assertThat(places).anyMatch(Files::isDirectory).anyMatch(Files::isRegularFile);
        assertThat(titles.files(all, 1_000)).allMatch(Files::isRegularFile).doesNotHaveDuplicates();
        assertThat(titles.files(all, 3)).hasSize(3);
    }

    @Test
    void factsOfAFilmNameItsFileAndWhyItIsWanted() {
        Titles.TitleFacts facts = titles.facts(helpable()).orElseThrow();
        assertThat(facts.file()).isRegularFile();
        assertThat(facts.standings()).isNotEmpty();
        assertThat(facts.why()).isNotNull();
        assertThat(facts.standings())
                .anyMatch(standing -> standing.since() != null || standing.quality() != null);
    }

    @Test
    void fewFoldersAreScannedOneByOneAndManyByTheirRoot() {
        work.rescan(all.subList(0, 1));
        work.rescan(all);
        assertThat(library.application().jobs().list(50).stream().map(Job::key))
                .hasSizeLessThan(5)
                .contains(library.root().toUri().toString());
    }
}

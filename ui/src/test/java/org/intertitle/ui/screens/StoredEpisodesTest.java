package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.TitleSort;
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
                        application.journal());
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
    void detailsTellWhatIsInsideAndBesideAVideo() {
        Line line = contents().lines().getFirst();
        Episodes.Details details = episodes.details(line.video().id()).orElseThrow();
        assertThat(details.decisions()).hasSize(2);
        assertThat(details.subtitles()).isNotEmpty();
    }
}

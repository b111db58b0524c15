package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.QueryFilter;
import org.intertitle.ui.home.HomeLinks;
import org.intertitle.ui.home.Overview.Library;
import org.intertitle.ui.home.Overview.Line;
import org.intertitle.ui.home.StoredOverview;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class HomeLinksTest {
    @TempDir Path folder;

    @Test
    void everyNumberIsTheSizeOfTheListThatItOpens() throws IOException {
        try (RealLibrary library = RealLibrary.large(folder, 3_000)) {
            compare(library, 6);
        }
    }

    @Test
    void soItIsWithRealFilesAndWithWhatWasSetAside() throws IOException {
        try (RealLibrary library = new RealLibrary(folder).scanned()) {
            List<WantedId> all = wanted(library, "");
            library.application().wanted().ignore(all.subList(0, 2), true);
            compare(library, 2);
            assertThat(wanted(library, "")).hasSize(all.size() - 2);
        }
    }

    private static void compare(RealLibrary library, int languages) {
        Library home = home(library);
        HomeLinks links = new HomeLinks(home.lines());
        assertThat(home.lines()).hasSize(languages);
        for (Line line : home.lines()) {
            assertThat(List.of(line.present(), line.embedded(), line.poor(), line.wanted()))
                    .as(line.language().tag())
                    .containsExactly(
                            size(library, links.of(line, CellState.PRESENT)),
                            size(library, links.of(line, CellState.EMBEDDED)),
                            size(library, links.of(line, CellState.POOR)),
                            size(library, links.of(line, CellState.WANTED)));
        }
        for (ReasonCode reason : ReasonCode.values()) {
            assertThat(home.of(reason))
                    .as(reason.name())
                    .isEqualTo(size(library, HomeLinks.of(reason)));
        }
        assertThat(home.of(ReasonCode.MISNAMED)).isPositive();
    }

    private static Library home(RealLibrary library) {
        var application = library.application();
        return new StoredOverview(
                        application.stores(),
                        application.jobs(),
                        application.journal(),
                        new WantedPlans(application.planMissing(), application.plans()))
                .library();
    }

    /** Of videos in the library, of items among what is wanted. */
    private static int size(RealLibrary library, Place place) {
        return switch (place) {
            case Place.Library(String filter) -> videos(library, FilterParser.parse(filter));
            case Place.Wanted(String filter) -> wanted(library, filter).size();
            default -> throw new AssertionError("no list: " + place);
        };
    }

    private static int videos(RealLibrary library, QueryFilter filter) {
        var stores = library.application().stores();
        return stores.unitOfWork().read(tx -> stores.libraryQueries().countVideos(tx, filter));
    }

    private static List<WantedId> wanted(RealLibrary library, String filter) {
        return library.application().lists().wantedIds(null, FilterParser.parse(filter), false);
    }

    @Test
    void aLineIsToldApartFromItsOtherKindAndFromItsVarieties() {
        Line full = line("en", SubtitleKind.FULL);
        Line forced = line("en", SubtitleKind.FORCED);
        Line american = line("en-US", SubtitleKind.FULL);
        assertThat(new HomeLinks(List.of(full)).of(full, CellState.EMBEDDED))
                .isEqualTo(new Place.Library("embedded:en"));
        assertThat(new HomeLinks(List.of(full, forced)).of(forced, CellState.WANTED))
                .isEqualTo(new Place.Wanted("missing:en:forced"));
        assertThat(new HomeLinks(List.of(full, american)).of(full, CellState.POOR))
                .isEqualTo(new Place.Library("poor:=en"));
    }

    private static Line line(String language, SubtitleKind kind) {
        return new Line(new Language(language), kind, 1, 1, 1, 1);
    }
}

package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.palette.PaletteSources;
import org.intertitle.ui.palette.StoredFinds;
import org.intertitle.ui.shell.StoredFilterShelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Saved filters over a real library: in the window, and as the window reads them. */
class SavedFiltersTest {
    @TempDir private Path folder;

    private static StoredFilterShelf shelf(RealLibrary library) {
        return new StoredFilterShelf(
                library.application().savedFilters(), library.application().stores());
    }

    /** In a window that has no room for the rail: all of it by search box and palette. */
    @Test
    @Tag("journey")
    void whatIsSearchedIsSavedOpenedAgainRenamedRemovedAndTakenBack() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().start();
            try (Journey person = Journey.begin(window, new Place.Library(""))) {
                person.enter("Search", "kind:film");
                person.click("Save this filter");
                person.write("My films");
                person.press(KeyCode.ENTER);
                person.await("the filter", () -> !shelf(library).list().isEmpty());
                SavedFilter saved = shelf(library).list().getFirst();
                assertThat(saved.name()).isEqualTo("My films");
                assertThat(saved.filter()).isEqualTo("kind:film");
                person.awaitWords("The filter was saved as “My films”");
                person.press(KeyCode.G);
                person.press(KeyCode.A);
                person.awaitWords("Activity");
                fromPalette(person, "my films");
                person.await("the list", () -> window.standsAt(new Place.Library("kind:film")));

                fromPalette(person, "rename this saved");
                person.write("All films");
                person.press(KeyCode.ENTER);
                person.await("the name", () -> names(library).equals(List.of("All films")));
                fromPalette(person, "remove this saved");
                person.await("its end", () -> names(library).isEmpty());
                person.click("Undo");
                person.await("the undo", () -> names(library).equals(List.of("All films")));
            }
        }
    }

    private static void fromPalette(Journey person, String typed) {
        person.press(KeyCode.CONTROL, KeyCode.K);
        person.write(typed);
        person.press(KeyCode.ENTER);
    }

    private static List<String> names(RealLibrary library) {
        return shelf(library).list().stream().map(SavedFilter::name).toList();
    }

    @Test
    void theRailCountsAnewWhatChanges() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            var application = library.application();
            var _ = application.savedFilters().save("German", Filtered.WANTED, "missing:de");
            List<WantedId> items =
                    application.lists().wantedIds(null, FilterParser.parse("missing:de"), false);
            Scene scene = Toolkit.onFx(() -> new Scene(window.shell().root(), 1280, 800));
            Toolkit.onFx(() -> {
                window.open(new Place.Activity());
                return true;
            });
            awaitRow(scene, "German, saved filter of Wanted, " + items.size());
            application.wanted().ignore(items.subList(0, 3), true);
            awaitRow(scene, "German, saved filter of Wanted, " + (items.size() - 3));
            SavedFilter first = shelf(library).list().getFirst();
            shelf(library).rename(first.id(), "Deutsch");
            awaitRow(scene, "Deutsch, saved filter of Wanted, " + (items.size() - 3));
            assertThat(window.failures()).isEmpty();
            Toolkit.onFx(() -> {
                window.shell().close();
                return true;
            });
        }
    }

    private static void awaitRow(Scene scene, String spoken) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> Toolkit.onFx(() -> rows(scene).equals(List.of(spoken))));
    }

    private static List<String> rows(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".shelf-item").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void theCountOfAFilterIsTheLengthOfItsList() throws Exception {
        try (RealLibrary library = new RealLibrary(folder).scanned()) {
            StoredFilterShelf shelf = shelf(library);
            var stores = library.application().stores();
            for (String filter :
                    List.of("kind:film", "missing:de", "missing:en can:adopt", "x y")) {
                SavedFilter titles = shelf.save("L " + filter, Filtered.LIBRARY, filter);
                SavedFilter items = shelf.save("W " + filter, Filtered.WANTED, filter);
                var parsed = FilterParser.parse(filter);
                assertThat(shelf.count(titles))
                        .as(titles.name())
                        .isEqualTo(
                                stores.unitOfWork()
                                        .read(tx ->
                                                stores.libraryQueries()
                                                        .titleIds(
                                                                tx, parsed, TitleSort.NAME, false))
                                        .size());
                assertThat(shelf.count(items))
                        .as(items.name())
                        .isEqualTo(
                                stores.unitOfWork()
                                        .read(tx ->
                                                stores.wantedQueries().ids(tx, null, parsed, false))
                                        .size());
            }
            assertThat(shelf.count(shelf.list().getFirst())).isPositive();
        }
    }

    @Test
    void aFilterThatANewerVersionSavedIsListedAndCannotBeCounted() throws Exception {
        try (RealLibrary library = new RealLibrary(folder)) {
            StoredFilterShelf shelf = shelf(library);
            SavedFilter known = shelf.save("Known", Filtered.LIBRARY, "kind:film");
            var stores = library.application().stores();
            stores.unitOfWork()
                    .run(tx ->
                            stores.savedFilters()
                                    .insert(
                                            tx,
                                            new SavedFilter(
                                                    stores.savedFilters().nextId(tx),
                                                    "New",
                                                    Filtered.LIBRARY,
                                                    "kind:hologram",
                                                    1)));
            SavedFilter fromLater = shelf.list().getLast();
            assertThatExceptionOfType(AppException.class)
                    .isThrownBy(() -> shelf.count(fromLater))
                    .satisfies(why -> assertThat(why.code().code()).isEqualTo("query.invalid"));
            shelf.move(fromLater.id(), -1);
            assertThat(shelf.list()).extracting(SavedFilter::name).containsExactly("New", "Known");
            SavedFilter removed = shelf.remove(fromLater.id());
            shelf.restore(removed);
            assertThat(shelf.list()).extracting(SavedFilter::name).containsExactly("New", "Known");
            assertThat(shelf.count(known)).isZero();
        }
    }

    @Test
    void thePaletteFindsThemWithTheListThatTheyOpen() throws Exception {
        try (RealLibrary library = new RealLibrary(folder)) {
            var application = library.application();
            var _ = shelf(library).save("Misnamed", Filtered.WANTED, "can:adopt");
            try (StoredFinds finds =
                    new StoredFinds(
                            application.stores(),
                            application.config(),
                            application.events(),
                            new Inline(),
                            Texts.of(Locale.ENGLISH, Clock.systemUTC()))) {
                assertThat(finds.catalog().filters())
                        .containsExactly(
                                new PaletteSources.SavedFilter(
                                        "Misnamed", new Place.Wanted("can:adopt")));
            }
        }
    }
}

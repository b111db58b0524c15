package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.screens.FxProbe.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much work each pulse is, and how long the FX thread answers nobody, while a person works in
 * the window over 100,000 videos; prints medians of five rounds.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FxThreadBenchTest {
    private static final int VIDEOS = 100_000;
    private static final int ROUNDS = 5;
    private static final int STEPS = 40;

    @TempDir private static Path folder;
    private RealLibrary library;
    private LargeWindow window;

    /** What is done in one round. */
    private interface Round {
        void run() throws Exception;
    }

    @BeforeAll
    void write() throws Exception {
        library = RealLibrary.large(folder, VIDEOS);
    }

    @AfterAll
    void end() {
        library.close();
    }

    @BeforeEach
    void open() throws Exception {
        window = LargeWindow.open(library, new Place.Library(""));
        window.quiet();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void scrolling() throws Exception {
        measure("table: page by page", () -> pages(".table-view"));
        measure("table: the bar dragged from end to end", () -> drag(".table-view"));
        LargeWindow.run(() -> window.press(KeyCode.V, false, false));
        measure("posters: page by page", () -> pages(".poster-grid"));
        measure("posters: the bar dragged from end to end", () -> drag(".poster-grid"));
        LargeWindow.run(() -> window.press(KeyCode.V, false, false));
    }

    @Test
    void filteringSelectingSortingOpening() throws Exception {
        measure("filter typed and deleted, key by key", this::filter);
        measure("all in a filter selected, and none", this::select);
        measure("sorted by each column", this::sort);
        measure("ten titles opened, and back", this::titles);
    }

    @Test
    void tenThousandRowsOfTheLibraryChange() throws Exception {
        ManyChanges changes = new ManyChanges(library.application());
        measure("10,000 rows change under the table", changes::run);
        LargeWindow.run(() -> window.clickHeader("Wanted"));
        measure("10,000 rows change, by what is wanted", changes::run);
        LargeWindow.run(() -> window.clickHeader("Title"));
        LargeWindow.run(() -> window.press(KeyCode.V, false, false));
        measure("10,000 rows change under the posters", changes::run);
        LargeWindow.run(() -> window.press(KeyCode.V, false, false));
        measure(
                "10,000 rows change under a scrolling table",
                () -> {
                    Thread changing = Thread.ofPlatform().start(changes);
                    pages(".table-view");
                    changing.join();
                });
    }

    @Test
    void tenThousandRowsOfOtherScreensChange() throws Exception {
        ManyChanges changes = new ManyChanges(library.application());
        window.go(new Place.Wanted(""));
        measure("10,000 rows change under the wanted items", changes::run);
        window.go(new Place.Home());
        measure("10,000 rows change under Home", changes::run);
    }

    @Test
    void screensAreMadeAndShownAgain() throws Exception {
        measure(
                "each screen made first in a window",
                () -> {
                    close();
                    window = LargeWindow.open(library, new Place.Home());
                    everyScreen();
                });
        measure("each screen shown again", this::everyScreen);
    }

    private void everyScreen() throws Exception {
        for (Place place :
                List.of(
                        new Place.Library(""),
                        new Place.OfTitle(new TitleId(2)),
                        new Place.Wanted(""),
                        new Place.Activity(),
                        new Place.Settings(Place.SettingsPage.FOLDERS),
                        new Place.Home())) {
            window.quiet();
            window.go(place);
        }
    }

    private void measure(String what, Round round) throws Exception {
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            window.quiet();
            try (FxProbe probe = new FxProbe()) {
                round.run();
                window.quiet();
                Seen now = probe.seen();
                if (i > 0) {
                    seen.add(now);
                }
            }
        }
        assertThat(seen).hasSize(ROUNDS);
        System.out.printf("%-42s %s%n", what, Seen.median(seen));
    }

    private void pages(String list) throws Exception {
        LargeWindow.run(() -> window.node(list, Node.class).requestFocus());
        for (KeyCode code : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
            for (int i = 0; i < STEPS; i++) {
                window.pulse(() -> window.press(code, false, false));
            }
        }
    }

    private void drag(String list) throws Exception {
        for (int i = 0; i <= 2 * STEPS; i++) {
            double to = i <= STEPS ? i : 2 * STEPS - i;
            window.pulse(() ->
                    window.node(list + " .scroll-bar:vertical", ScrollBar.class)
                            .setValue(to / STEPS));
        }
    }

    private void filter() throws Exception {
        LargeWindow.run(() -> window.search(""));
        String typed = "missing:de quality<60 river";
        for (int i = 0; i < typed.length(); i++) {
            String letter = typed.substring(i, i + 1);
            window.pulse(() -> window.type(letter));
            Thread.sleep(50);
        }
        window.quiet();
        for (int i = 0; i < typed.length(); i++) {
            window.pulse(() -> window.press(KeyCode.BACK_SPACE, false, false));
            Thread.sleep(50);
        }
    }

    private void select() throws Exception {
        LargeWindow.run(() -> window.search("a"));
        window.quiet();
        LargeWindow.run(() -> window.node(".table-view", Node.class).requestFocus());
        for (int i = 0; i < 5; i++) {
            window.pulse(() -> window.press(KeyCode.A, false, true));
            window.pulse(() -> window.node("#clearButton", ButtonBase.class).fire());
        }
        LargeWindow.run(() -> window.search(""));
    }

    private void sort() throws Exception {
        for (String column : List.of("Year", "Quality", "Wanted", "Added", "Kind", "Title")) {
            LargeWindow.run(() -> window.clickHeader(column));
            window.quiet();
        }
    }

    private void titles() throws Exception {
        LargeWindow.run(() -> window.node(".table-view", Node.class).requestFocus());
        for (int i = 0; i < 10; i++) {
            window.pulse(() -> window.press(KeyCode.DOWN, false, false));
            window.quiet();
            window.pulse(() -> window.press(KeyCode.ENTER, false, false));
            window.quiet();
            window.pulse(() -> window.node("#backButton", ButtonBase.class).fire());
            window.quiet();
        }
    }
}

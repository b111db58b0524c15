package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.LargeWindow.Took;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * From a key press to the end of the pulse that shows the rows it asked for, in the real window
 * over 100,000 videos; prints medians of five.
 */
@Tag("bench")
class LibraryBenchTest {
    private static final int VIDEOS = 100_000;
    private static final int ROUNDS = 5;
    private static final List<String> FILTERS =
            List.of(
                    "a",
                    "am",
                    "river 12",
                    "missing",
                    "missing:de",
                    "lang:en",
                    "quality<60",
                    "kind:film",
                    "kind:anime",
                    "added:<7d",
                    "year<1950",
                    "folder:f",
                    "state:damaged",
                    "missing:de quality<60 kind:film");
    private static final List<String> COLUMNS =
            List.of("Year", "Kind", "Quality", "Wanted", "Added", "Title");

    @TempDir private Path folder;

    @Test
    void keyPressToShownRows() throws Exception {
        try (RealLibrary library = RealLibrary.large(folder, VIDEOS)) {
            opening(library);
            try (LargeWindow window = LargeWindow.open(library, new Place.Library(""))) {
                List<TitleId> all = firstRows(window);
                for (String filter : FILTERS) {
                    filter(window, filter, all.size());
                }
                for (String column : COLUMNS) {
                    sort(window, column);
                }
            }
        }
    }

    /** The first opening of a window makes the screen, each later one shows it again. */
    private static void opening(RealLibrary library) throws Exception {
        List<Took> first = new ArrayList<>();
        List<Took> later = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            try (LargeWindow window = LargeWindow.open(library, new Place.Home())) {
                LargeWindow.await("home", () -> window.sees(".home"));
                window.quiet();
                Runnable open = () -> window.node("#libraryItem", ButtonBase.class).fire();
                first.add(window.time(open, () -> rowsAreShown(window)));
                window.go(new Place.Home());
                LargeWindow.await("home", () -> window.sees(".home"));
                window.quiet();
                later.add(window.time(open, () -> rowsAreShown(window)));
            }
        }
        print("the list opened first in a window", first);
        print("the list opened again", later);
    }

    private static List<TitleId> firstRows(LargeWindow window) throws InterruptedException {
        LargeWindow.await("the rows", () -> rowsAreShown(window));
        return Toolkit.onFx(() -> List.copyOf(window.table().getItems()));
    }

    /** The last letter of the filter is pressed once what the others ask for is shown. */
    private static void filter(LargeWindow window, String filter, int all) throws Exception {
        List<Took> times = new ArrayList<>();
        String before = filter.substring(0, filter.length() - 1);
        for (int round = 0; round <= ROUNDS; round++) {
            LargeWindow.run(() -> window.search(""));
            LargeWindow.await("all", () -> window.table().getItems().size() == all);
            LargeWindow.run(() -> window.search(before));
            window.quiet();
            List<TitleId> ids = Toolkit.onFx(() -> List.copyOf(window.table().getItems()));
            times.add(
                    window.time(
                            () -> window.type(filter.substring(filter.length() - 1)),
                            () -> !window.table().getItems().equals(ids) && rowsAreShown(window)));
        }
        print("filter " + filter, times);
        LargeWindow.run(() -> window.search(""));
        LargeWindow.await("all", () -> window.table().getItems().size() == all);
    }

    private static void sort(LargeWindow window, String column) throws Exception {
        List<Took> times = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            window.quiet();
            List<TitleId> ids = Toolkit.onFx(() -> List.copyOf(window.table().getItems()));
            times.add(
                    window.time(
                            () -> window.clickHeader(column),
                            () -> !window.table().getItems().equals(ids) && rowsAreShown(window)));
        }
        print("sort by " + column, times);
    }

    /** Whether the library is seen and every row in sight is there, or no row is to be shown. */
    static boolean rowsAreShown(LargeWindow window) {
        if (!window.sees(".table-view")) {
            return false;
        }
        VirtualFlow<?> flow = (VirtualFlow<?>) window.table().lookup(".virtual-flow");
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return false;
        }
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            if (flow.getCell(i).lookup(".strong-cell") instanceof IndexedCell<?> name
                    && !name.isEmpty()
                    && name.getText() == null) {
                return false;
            }
        }
        return !window.table().getItems().isEmpty();
    }

    /** The first round warms up. */
    private static void print(String what, List<Took> times) {
        List<Took> counted = times.subList(1, times.size());
        assertThat(counted).hasSize(ROUNDS);
        double[] wall = sorted(counted, Took::wall);
        System.out.printf(
                Locale.ROOT,
                "%-52s %9.1f ms  (%.1f .. %.1f; processor %.1f, FX thread %.1f)%n",
                what,
                wall[ROUNDS / 2],
                wall[0],
                wall[ROUNDS - 1],
                sorted(counted, Took::process)[ROUNDS / 2],
                sorted(counted, Took::fx)[ROUNDS / 2]);
    }

    private static double[] sorted(List<Took> times, ToDoubleFunction<Took> which) {
        double[] values = times.stream().mapToDouble(which).toArray();
        Arrays.sort(values);
        return values;
    }
}

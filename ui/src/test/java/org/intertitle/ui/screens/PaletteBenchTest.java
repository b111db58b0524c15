package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.intertitle.Intertitle;
import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.queries.TitleIndex;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.palette.ShownHits;
import org.intertitle.ui.screens.LargeWindow.Took;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * The palette of the real window over 100,000 titles: from a key press to the end of the pulse that
 * shows the titles for it. Prints medians of five.
 */
@Tag("bench")
class PaletteBenchTest {
    private static final int VIDEOS = Integer.getInteger("bench.videos", 141_500);
    private static final int ROUNDS = 5;
    private static final int HITS = 8;
    private static final List<String> TEXTS =
            List.of("kaiserliche nächte", "garden 123", "99 strasse", "e", "go to lib");

    @TempDir private Path folder;

    @Test
    void keyPressToShownHits() throws Exception {
        try (RealLibrary library = RealLibrary.large(folder, VIDEOS)) {
            TitleIndex index = read(library.application());
            search(index);
            opening(library, index);
            try (LargeWindow window = LargeWindow.open(library, new Place.Home())) {
                LargeWindow.await("home", () -> window.sees(".home"));
                for (String text : TEXTS) {
                    type(window, index, text, "");
                }
                changing(library.application(), window, index);
            }
        }
    }

    private static TitleIndex read(Intertitle application) {
        List<Took> times = new ArrayList<>();
        TitleIndex index = TitleIndex.EMPTY;
        for (int round = 0; round <= ROUNDS; round++) {
            Took begun = Took.now();
            index =
                    application
                            .stores()
                            .unitOfWork()
                            .read(application.stores().libraryQueries()::titleIndex);
            times.add(Took.now().since(begun));
        }
        assertThat(index.size()).isGreaterThan(VIDEOS / 3);
        System.out.printf(
                Locale.ROOT,
                "%,d titles; the index holds %.1f MB%n",
                index.size(),
                index.bytes() / 1e6);
        print("the index is read", times);
        return index;
    }

    /** Every key of every text, without the window. */
    private static void search(TitleIndex index) {
        List<Took> times = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (String text : TEXTS) {
                for (int i = 1; i <= text.length(); i++) {
                    Took begun = Took.now();
                    assertThat(index.find(text.substring(0, i), List.of(), HITS)).isNotNull();
                    if (round >= ROUNDS) {
                        times.add(Took.now().since(begun));
                    }
                }
            }
        }
        print("a search alone (FX: the searching thread)", times);
    }

    /** In a window of its own each time, so that the index is read, and with the first letter. */
    private static void opening(RealLibrary library, TitleIndex index) throws Exception {
        List<Took> opened = new ArrayList<>();
        List<Took> found = new ArrayList<>();
        List<Took> again = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            try (LargeWindow window = LargeWindow.open(library, new Place.Home())) {
                LargeWindow.await("home", () -> window.sees(".home"));
                window.quiet();
                opened.add(window.time(() -> open(window), () -> rows(window) > 0));
                found.add(press(window, index, "e"));
                close(window);
                window.quiet();
                again.add(window.time(() -> open(window), () -> rows(window) > 0));
                close(window);
            }
        }
        print("opened first in a window: the actions", opened);
        print("a letter typed right then: the titles", found);
        print("opened again", again);
        System.out.printf(
                Locale.ROOT,
                "very first in the process: actions %.0f ms, titles %.0f ms%n",
                opened.getFirst().wall(),
                found.getFirst().wall());
    }

    private static void type(LargeWindow window, TitleIndex index, String text, String when)
            throws Exception {
        List<Took> times = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            LargeWindow.run(() -> open(window));
            LargeWindow.await("the actions", () -> rows(window) > 0);
            for (int i = 1; i <= text.length(); i++) {
                Took took = press(window, index, text.substring(0, i));
                if (round > 0) {
                    times.add(took);
                }
            }
            close(window);
        }
        print("each key of “" + text + "”" + when, times);
    }

    /** The names are read anew all the time while somebody types. */
    private static void changing(Intertitle application, LargeWindow window, TitleIndex index)
            throws Exception {
        ScheduledExecutorService scan = Executors.newSingleThreadScheduledExecutor();
        try {
            var _ =
                    scan.scheduleAtFixedRate(
                            () ->
                                    application
                                            .events()
                                            .tell(
                                                    new DomainEvent.VideosChanged(
                                                            new Changed.All<>())),
                            0,
                            100,
                            TimeUnit.MILLISECONDS);
            type(window, index, "garden 123", " while titles change");
        } finally {
            scan.shutdownNow();
        }
    }

    /** Types the last letter of the text. */
    private static Took press(LargeWindow window, TitleIndex index, String text) throws Exception {
        List<String> expected =
                index.find(text, List.of(), HITS).stream().map(TitleIndex.Hit::name).toList();
        return window.time(
                () -> {
                    window.press(KeyCode.UNDEFINED, false, false);
                    window.type(text.substring(text.length() - 1));
                },
                () -> ShownHits.titles(list(window)).equals(expected));
    }

    private static void open(LargeWindow window) {
        window.press(KeyCode.K, false, true);
    }

    private static void close(LargeWindow window) {
        LargeWindow.run(() -> window.press(KeyCode.ESCAPE, false, false));
        assertThat(Toolkit.onFx(() -> window.sees(".palette"))).isFalse();
    }

    private static int rows(LargeWindow window) {
        return window.sees(".palette-list") ? list(window).getItems().size() : 0;
    }

    private static ListView<?> list(LargeWindow window) {
        return window.node(".palette-list", ListView.class);
    }

    /** The first round warms up. */
    private static void print(String what, List<Took> times) {
        List<Took> counted = times.size() == ROUNDS + 1 ? times.subList(1, times.size()) : times;
        System.out.printf(
                Locale.ROOT,
                "%-52s %7.1f ms  (%.1f .. %.1f, nine of ten %.1f; processor %.1f, FX %.1f)%n",
                what,
                at(counted, 0.5, Took::wall),
                at(counted, 0, Took::wall),
                at(counted, 1, Took::wall),
                at(counted, 0.9, Took::wall),
                at(counted, 0.5, Took::process),
                at(counted, 0.5, Took::fx));
    }

    private static double at(List<Took> times, double part, ToDoubleFunction<Took> which) {
        double[] sorted = times.stream().mapToDouble(which).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }
}

package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The heap in use after collection while a window over 100,000 videos is used without a pause:
 * every screen, filters, selections, titles, a plan, the palette. {@code -Dbench.minutes} says for
 * how long.
 */
@Tag("bench")
class HeapBenchTest {
    private static final int VIDEOS = 100_000;
    private static final int MINUTES = Integer.getInteger("bench.minutes", 10);
    private static final List<String> FILTERS =
            List.of("river", "missing:de quality<60", "kind:anime", "added:<30d");

    @TempDir private Path folder;

    private RealLibrary library;
    private LargeWindow window;
    private Path subtitle;
    private int title;

    @BeforeEach
    void open() throws Exception {
        subtitle = folder.resolve("One.de.srt");
        Files.writeString(subtitle, cues());
        library = RealLibrary.large(folder.resolve("large"), VIDEOS);
        window = LargeWindow.open(library, new Place.Library(""));
    }

    @AfterEach
    void close() {
        window.close();
        library.close();
    }

    @Test
    void heapInUse() throws Exception {
        print("the window just opened", 0);
        use();
        double first = print("everything used once", 1);
        for (int minute = 1; minute <= MINUTES; minute++) {
            Instant end = Instant.now().plus(Duration.ofMinutes(1));
            int rounds = 0;
            while (rounds == 0 || Instant.now().isBefore(end)) {
                use();
                rounds++;
            }
            print("minute " + minute, rounds);
        }
        assertThat(first).isPositive();
    }

    private static String cues() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 1500; i++) {
            String time = "%02d:%02d:%02d".formatted(i * 4 / 3600, i * 4 / 60 % 60, i * 4 % 60);
            text.append(i).append('\n').append(time).append(",000 --> ").append(time);
            text.append(",900\nLine ").append(i).append("\n\n");
        }
        return text.toString();
    }

    private double print(String when, int rounds) throws InterruptedException {
        window.quiet();
        double used = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            LargeWindow.run(() -> {});
            long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            used = Math.min(used, bytes / 1024.0 / 1024);
        }
        System.out.printf(Locale.ROOT, "%-30s %4d rounds  %7.1f MB%n", when, rounds, used);
        return used;
    }

    private void use() throws Exception {
        browse();
        titles();
        wanted();
        for (Place place :
                List.of(
                        new Place.Home(),
                        new Place.Activity(),
                        new Place.OfSubtitle(new SubtitleAt.OfFile(subtitle)),
                        new Place.Settings(Place.SettingsPage.PROFILES),
                        new Place.Settings(Place.SettingsPage.KEYBOARD))) {
            window.go(place);
            window.quiet();
        }
        palette();
    }

    private void browse() throws Exception {
        window.go(new Place.Library(""));
        window.quiet();
        for (String filter : FILTERS) {
            LargeWindow.run(() -> window.search(filter));
            window.quiet();
            selectAll();
            pages(".table-view");
        }
        LargeWindow.run(() -> window.search(""));
        window.quiet();
        selectAll();
        click("#clearButton");
        for (String column : List.of("Added", "Title")) {
            LargeWindow.run(() -> window.clickHeader(column));
            window.quiet();
        }
        pages(".table-view");
        window.pulse(() -> window.press(KeyCode.V, false, false));
        pages(".poster-grid");
        window.pulse(() -> window.press(KeyCode.V, false, false));
    }

    private void selectAll() throws Exception {
        LargeWindow.run(() -> window.node(".table-view", Node.class).requestFocus());
        window.pulse(() -> window.press(KeyCode.A, false, true));
    }

    /** Presses a button that is there only while it makes sense. */
    private void click(String button) throws Exception {
        window.pulse(() -> {
            if (window.sees(button)) {
                window.node(button, ButtonBase.class).fire();
            }
        });
    }

    private void pages(String list) throws Exception {
        LargeWindow.run(() -> window.node(list, Node.class).requestFocus());
        for (int i = 0; i < 20; i++) {
            window.pulse(() -> window.press(KeyCode.PAGE_DOWN, false, false));
        }
        window.quiet();
    }

    /** The longest series, then others one after another. */
    private void titles() throws Exception {
        for (long id : List.of(1, 2 + title++, 20_000 + title++, 60_000 + title++)) {
            window.go(new Place.OfTitle(new TitleId(id)));
            window.quiet();
            for (int i = 0; i < 10; i++) {
                window.pulse(() -> window.press(KeyCode.DOWN, false, false));
            }
            window.quiet();
        }
    }

    private void wanted() throws Exception {
        window.go(new Place.Wanted(""));
        window.quiet();
        LargeWindow.run(() -> window.search("12"));
        window.quiet();
        click("#selectAllButton");
        click("#actionButton");
        window.quiet();
        window.go(new Place.Wanted(""));
        window.quiet();
        LargeWindow.run(() -> window.search(""));
        window.quiet();
    }

    private void palette() throws Exception {
        window.pulse(() -> window.press(KeyCode.K, false, true));
        for (String letter : List.of("n", "i", "g", "h", "t", " ", "1")) {
            window.pulse(() -> window.type(letter));
        }
        window.quiet();
        window.pulse(() -> window.press(KeyCode.ESCAPE, false, false));
    }
}

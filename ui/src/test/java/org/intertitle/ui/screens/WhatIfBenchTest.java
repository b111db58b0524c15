package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.LargeWindow.Took;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/**
 * From an edit of a profile to the end of the pulse that shows what saving it would change, in the
 * real window over 100,000 videos. Prints medians of five.
 */
@Tag("bench")
class WhatIfBenchTest {
    private static final int VIDEOS = Integer.getInteger("bench.videos", 100_000);
    private static final int ROUNDS = 5;
    private static final long SOON_NS = 150_000_000;
    private static final List<Cutoff> EDITS =
            List.of(new Cutoff.Any(), new Cutoff.At(new Language("de"), SubtitleKind.FULL));

    @TempDir private Path folder;

    @Test
    void editToShownNumbers() throws Exception {
        try (RealLibrary library = RealLibrary.large(folder, VIDEOS);
                LargeWindow window =
                        LargeWindow.open(
                                library, new Place.Settings(Place.SettingsPage.PROFILES))) {
            select(window, "German and English (default)");
            edits(window, "profile of nearly all videos", 0);
            edits(window, "the same, edited again 150 ms later", SOON_NS);
            select(window, "Six languages");
            edits(window, "profile of one series of 1,200 episodes", 0);
        }
    }

    private static void select(LargeWindow window, String profile) throws InterruptedException {
        LargeWindow.await("profiles", () -> window.sees("#cutoffBox"));
        window.quiet();
        LargeWindow.run(() -> tab(window, profile).fire());
        window.quiet();
    }

    private static Button tab(LargeWindow window, String profile) {
        return window.nodes(".tab-item", Button.class).stream()
                .filter(tab -> tab.getText().startsWith(profile))
                .findFirst()
                .orElseThrow();
    }

    /** Where there is a pause, another edit comes that long before the one that is measured. */
    private static void edits(LargeWindow window, String what, long pause) throws Exception {
        List<Took> times = new ArrayList<>();
        String shown = "";
        for (int round = 0; round <= ROUNDS; round++) {
            int edit = pause > 0 ? 0 : round;
            if (pause > 0) {
                LargeWindow.run(() -> edit(window, 1));
                LockSupport.parkNanos(pause);
            }
            times.add(window.time(() -> edit(window, edit), () -> isShown(window)));
            shown = Toolkit.onFx(() -> answer(window));
            window.quiet();
        }
        List<Took> counted = times.subList(1, times.size());
        assertThat(counted).hasSize(ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "%-44s %7.1f ms  (%.1f .. %.1f; processor %.1f, FX thread %.1f)  %s%n",
                what,
                at(counted, ROUNDS / 2, Took::wall),
                at(counted, 0, Took::wall),
                at(counted, ROUNDS - 1, Took::wall),
                at(counted, ROUNDS / 2, Took::process),
                at(counted, ROUNDS / 2, Took::fx),
                shown);
    }

    @SuppressWarnings("unchecked")
    private static void edit(LargeWindow window, int number) {
        ComboBox<Cutoff> box = window.node("#cutoffBox", ComboBox.class);
        box.setValue(EDITS.get(number % EDITS.size()));
    }

    private static boolean isShown(LargeWindow window) {
        return window.sees("#whatIf") && !answer(window).equals("…");
    }

    private static String answer(LargeWindow window) {
        return window.node("#whatIf", Label.class).getText();
    }

    private static double at(List<Took> times, int place, ToDoubleFunction<Took> which) {
        return times.stream().mapToDouble(which).sorted().toArray()[place];
    }
}

package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.wanted.PlanRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A window that is built anew, as another language or scale asks for, leaves nothing behind. */
class ClosedViewsTest {
    private static final int WINDOWS = 6;
    private static final int PATIENCE = 50;

    @TempDir private Path folder;

    private final Map<String, WeakReference<Object>> closed = new TreeMap<>();

    @Test
    void nothingHoldsTheScreensOfAWindowThatWasBuiltAnew() throws Exception {
        try (RealLibrary library = new RealLibrary(folder).scanned()) {
            PlanId plan = library.application().planMissing().plan(PlanRequest.ALL).id();
            List<Place> places = places(library, plan);
            Toolkit.onFx(() -> {
                useAndClose(library, places);
                return true;
            });
            assertThat(closed).hasSizeGreaterThan(50);
            assertThat(heldAfterCollection()).isEmpty();
        }
    }

    private static List<Place> places(RealLibrary library, PlanId plan) throws IOException {
        return List.of(
                new Place.FirstRun(),
                new Place.Home(),
                new Place.Library(""),
                new Place.Library("missing:de"),
                new Place.OfTitle(new TitleId(1)),
                new Place.OfTitle(new TitleId(2)),
                new Place.OfSubtitle(new SubtitleAt.OfFile(subtitle(library.root()))),
                new Place.Wanted(""),
                new Place.Review(plan),
                new Place.Activity(),
                new Place.Settings(Place.SettingsPage.FOLDERS),
                new Place.Settings(Place.SettingsPage.PROFILES),
                new Place.Settings(Place.SettingsPage.KEYBOARD),
                new Place.Help(HelpPage.START, ""));
    }

    private static Path subtitle(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".srt")).findFirst().orElseThrow();
        }
    }

    private void useAndClose(RealLibrary library, List<Place> places) {
        RealWindow window = RealWindow.inline(library, Locale.ENGLISH);
        Stage stage = new Stage();
        window.dress(stage);
        stage.show();
        window.open(places.getFirst());
        for (int i = 0; i < WINDOWS; i++) {
            for (Place place : places) {
                window.go(place);
                draw(stage);
                Screen screen = window.at(place);
                note(i + " " + screen.getClass().getSimpleName(), screen);
                note(i + " root of " + screen.getClass().getSimpleName(), screen.root());
            }
            note(i + " shell", window.shell());
            window.rebuild(stage);
            draw(stage);
        }
        window.shell().close();
        stage.close();
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    private static void draw(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private void note(String name, Object view) {
        closed.put(name, new WeakReference<>(view));
    }

    /** The names of what is still held, asked for again until nothing more goes. */
    private List<String> heldAfterCollection() throws InterruptedException {
        List<String> held = new ArrayList<>();
        for (int i = 0; i < PATIENCE; i++) {
            System.gc();
            Toolkit.onFx(() -> true);
            held.clear();
            closed.forEach((name, view) -> {
                if (view.refersTo(null)) {
                    return;
                }
                held.add(name);
            });
            if (held.isEmpty()) {
                return held;
            }
            Thread.sleep(20);
        }
        return held;
    }
}

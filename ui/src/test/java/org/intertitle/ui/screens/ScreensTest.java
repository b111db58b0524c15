package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.plans.ApplyListener;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.wanted.PlanRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws every screen in every costume; the pictures are looked at by people. */
@Tag("screens")
class ScreensTest {
    private static final Path OUT = Path.of("target", "screens");
    private static final List<String> STEPS =
            List.of("first-run-folders", "first-run-languages", "first-run-result");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @Test
    void everySampleSceneIsDrawnInEveryCostume() throws Exception {
        Files.createDirectories(OUT);
        for (Costume costume : Costume.values()) {
            for (SampleScene sample : SampleScene.all()) {
                Image image =
                        Toolkit.onFx(() ->
                                sample.shown(
                                        costume,
                                        scene -> snapshot(scene, costume.width, costume.height)));
                Files.write(OUT.resolve(sample + "--" + costume.file() + ".png"), Png.of(image));
            }
        }
        PictureBook.write(OUT);
        try (Stream<Path> files = Files.list(OUT)) {
            assertThat(files.count())
                    .isGreaterThan((long) Costume.values().length * SampleScene.all().size());
        }
    }

    private static Place settings(SettingsPage page) {
        return new Place.Settings(page);
    }

    @TempDir private Path folder;

    /** The same screens over real files and services: what a person sees after a scan. */
    @Test
    void everyScreenIsDrawnOverARealLibrary() throws Exception {
        Files.createDirectories(OUT);
        try (RealLibrary library = new RealLibrary(folder).scanned()) {
            PlanId plan = library.application().planMissing().plan(PlanRequest.ALL).id();
            draw(library, "review", new Place.Review(plan));
            library.application().plans().apply(plan, ApplyListener.NONE, Cancellation.NONE);
            library.application().wanted().recompute(Cancellation.NONE);
            draw(library, "applied", new Place.Review(plan));
            draw(library, "activity", new Place.Activity());
            draw(library, "library", new Place.Library(""));
            draw(library, "title", new Place.OfTitle(series(library)));
            draw(library, "wanted", new Place.Wanted(""));
            for (SettingsPage page : SettingsPage.values()) {
                draw(library, "settings-" + page.name().toLowerCase(Locale.ROOT), settings(page));
            }
        }
    }

    @Test
    void firstRunIsDrawnOverARealLibrary() throws Exception {
        Files.createDirectories(OUT);
        try (RealLibrary library = new RealLibrary(folder)) {
            library.application().jobs().start();
            draw(library, "first-run-empty", new Place.FirstRun());
            library.scanned();
            for (Dress dress : Dress.values()) {
                for (int step = 1; step <= STEPS.size(); step++) {
                    int last = step;
                    Toolkit.onFx(() -> firstRun(library, dress, last));
                }
            }
        }
    }

    private static boolean firstRun(RealLibrary library, Dress dress, int step) throws IOException {
        RealWindow window = RealWindow.inline(library, dress.locale);
        Scene scene = dress.scene(window);
        window.open(new Place.FirstRun());
        for (int at = 1; at < step; at++) {
            press(scene, "firstrun.next", dress);
        }
        assertThat(library.application().jobs().awaitIdle(Duration.ofMinutes(1))).isTrue();
        window.go(new Place.Library(""));
        window.go(new Place.FirstRun());
        save(STEPS.get(step - 1), dress, scene);
        window.stop();
        return true;
    }

    /** Presses the button with this text that is shown. */
    private static void press(Scene scene, String key, Dress dress) {
        String text = Messages.of(dress.locale).text(key);
        // A scroll pane has no children before its skin, which comes with the first styles.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && !button.isDisabled())
                .filter(button -> button.getParent().getParent().getParent().isVisible())
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /** A theme, a language and a size of the window. */
    private enum Dress {
        LIGHT(Theme.LIGHT, Locale.ENGLISH, WIDTH, HEIGHT),
        DARK(Theme.DARK, Locale.ENGLISH, WIDTH, HEIGHT),
        CONTRAST(Theme.CONTRAST, Locale.ENGLISH, WIDTH, HEIGHT),
        GERMAN(Theme.LIGHT, Locale.GERMAN, WIDTH, HEIGHT),
        GERMAN_NARROW(Theme.LIGHT, Locale.GERMAN, 1000, 700);

        private final Theme theme;
        private final Locale locale;
        private final int width;
        private final int height;

        Dress(Theme theme, Locale locale, int width, int height) {
            this.theme = theme;
            this.locale = locale;
            this.width = width;
            this.height = height;
        }

        Scene scene(RealWindow window) {
            Scene scene = new Scene(window.shell().root(), width, height);
            Look.apply(scene, theme);
            return scene;
        }
    }

    private static void draw(RealLibrary library, String name, Place place) {
        for (Dress dress : Dress.values()) {
            Toolkit.onFx(() -> {
                RealWindow window = RealWindow.inline(library, dress.locale);
                Scene scene = dress.scene(window);
                window.open(place);
                save(name, dress, scene);
                window.stop();
                return true;
            });
        }
    }

    private static void save(String name, Dress dress, Scene scene) throws IOException {
        Image image = snapshot(scene, dress.width, dress.height);
        String kind = dress.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Files.write(OUT.resolve("real-" + name + "--" + kind + ".png"), Png.of(image));
    }

    private static TitleId series(RealLibrary library) {
        var stores = library.application().stores();
        return stores.unitOfWork()
                .read(tx ->
                        stores.libraryQueries()
                                .titleIds(
                                        tx,
                                        FilterParser.parse("kind:series"),
                                        TitleSort.NAME,
                                        false))
                .getFirst();
    }

    private static Image snapshot(Scene scene, int width, int height) {
        Parent root = scene.getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        // Shadows reach beyond the root, which is not to move what is drawn.
        SnapshotParameters window = new SnapshotParameters();
        window.setViewport(new Rectangle2D(0, 0, width, height));
        return root.snapshot(window, new WritableImage(width, height));
    }
}

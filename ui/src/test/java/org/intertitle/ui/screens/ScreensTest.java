package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.wanted.PlanRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws every screen in light and dark; the pictures are looked at by people. */
@Tag("screens")
class ScreensTest {
    private static final Path OUT = Path.of("target", "screens");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private static final List<Shot> SHOTS =
            List.of(
                    new Shot("01-first-run-folders", new Place.FirstRun(), 1),
                    new Shot("01-first-run-languages", new Place.FirstRun(), 2),
                    new Shot("01-first-run-result", new Place.FirstRun(), 3),
                    new Shot("03-library", new Place.Library("missing:de quality<60"), 1),
                    new Shot("03-library-filtered", new Place.Library("zzz"), 1),
                    new Shot("04-title", new Place.OfTitle(new TitleId(1)), 1),
                    new Shot("05-plan", new Place.Review(new PlanId(1)), 1),
                    new Shot("06-activity", new Place.Activity(), 1),
                    new Shot("08-wanted", new Place.Wanted(null), 1),
                    new Shot("09-settings-folders", settings(SettingsPage.FOLDERS), 1),
                    new Shot("09-settings-profiles", settings(SettingsPage.PROFILES), 1),
                    new Shot("09-settings-general", settings(SettingsPage.GENERAL), 1),
                    new Shot("09-settings-appearance", settings(SettingsPage.APPEARANCE), 1),
                    new Shot("09-settings-database", settings(SettingsPage.DATABASE), 1));

    /** A picture: its name, the place, and how far the first run is led. */
    private record Shot(String name, Place place, int step) {}

    private static Place settings(SettingsPage page) {
        return new Place.Settings(page);
    }

    @Test
    void everyScreenIsDrawnInLightAndDark() throws Exception {
        Files.createDirectories(OUT);
        for (Shot shot : SHOTS) {
            draw(shot, Theme.LIGHT, Locale.ENGLISH, WIDTH, HEIGHT);
            draw(shot, Theme.DARK, Locale.ENGLISH, WIDTH, HEIGHT);
        }
        for (Shot shot : SHOTS) {
            draw(shot, Theme.LIGHT, Locale.GERMAN, 1000, 700);
        }
        draw(SHOTS.get(3), Theme.CONTRAST, Locale.ENGLISH, WIDTH, HEIGHT);
        try (Stream<Path> files = Files.list(OUT)) {
            assertThat(files.count()).isGreaterThanOrEqualTo(SHOTS.size() * 3L + 1);
        }
    }

    @TempDir private Path folder;

    /** The same screens over real files: what a person sees after a scan. */
    @Test
    void everyScreenIsDrawnOverARealLibrary() throws Exception {
        Files.createDirectories(OUT);
        try (RealLibrary library = new RealLibrary(folder).scanned()) {
            PlanId plan = library.application().planMissing().plan(PlanRequest.ALL).id();
            List<Shot> shots =
                    List.of(
                            new Shot("real-library", new Place.Library(""), 1),
                            new Shot("real-title", new Place.OfTitle(series(library)), 1),
                            new Shot("real-wanted", new Place.Wanted(null), 1),
                            new Shot("real-plan", new Place.Review(plan), 1),
                            new Shot("real-settings", settings(SettingsPage.GENERAL), 1),
                            new Shot("real-activity", new Place.Activity(), 1));
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (Shot shot : shots) {
                    Image image = Toolkit.onFx(() -> real(library, shot, theme));
                    String kind = theme.name().toLowerCase(Locale.ROOT);
                    Files.write(OUT.resolve(shot.name() + "-" + kind + ".png"), Png.of(image));
                }
            }
        }
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

    private static Image real(RealLibrary library, Shot shot, Theme theme) {
        RealWindow window = RealWindow.inline(library, Locale.ENGLISH);
        Scene scene = new Scene(window.shell().root(), WIDTH, HEIGHT);
        Look.apply(scene, theme);
        window.open(shot.place());
        Image image = snapshot(scene, WIDTH, HEIGHT);
        window.stop();
        return image;
    }

    private static Image snapshot(Scene scene, int width, int height) {
        Parent root = scene.getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        return root.snapshot(null, new WritableImage(width, height));
    }

    private static void draw(Shot shot, Theme theme, Locale locale, int width, int height)
            throws Exception {
        Image image = Toolkit.onFx(() -> picture(shot, theme, locale, width, height));
        String kind =
                locale.equals(Locale.GERMAN)
                        ? "german-narrow"
                        : theme.name().toLowerCase(Locale.ROOT);
        Files.write(OUT.resolve(shot.name() + "-" + kind + ".png"), Png.of(image));
    }

    private static Image picture(Shot shot, Theme theme, Locale locale, int width, int height) {
        SampleWindow window = new SampleWindow(locale);
        Scene scene = new Scene(window.shell().root(), width, height);
        Look.apply(scene, theme);
        window.open(shot.place());
        window.firstRunTo(shot.step());
        return snapshot(scene, width, height);
    }
}

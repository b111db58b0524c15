package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Draws every screen in light and dark; the pictures are looked at by people. */
@Tag("screens")
class ScreensTest {
    private static final Path OUT = Path.of("target", "screens");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @Test
    void everyScreenIsDrawnInLightAndDark() throws Exception {
        Files.createDirectories(OUT);
        for (Theme theme : Theme.values()) {
            draw(
                    "03-library",
                    theme,
                    Locale.ENGLISH,
                    WIDTH,
                    HEIGHT,
                    new Place.Library("missing:de quality<60"));
        }
        draw(
                "03-library-empty",
                Theme.LIGHT,
                Locale.ENGLISH,
                WIDTH,
                HEIGHT,
                new Place.Library("zzz"));
        draw(
                "13-german-narrow",
                Theme.LIGHT,
                Locale.GERMAN,
                1000,
                700,
                new Place.Library("missing:de"));
        assertThat(OUT.resolve("03-library-light.png")).isNotEmptyFile();
    }

    private static void draw(
            String name, Theme theme, Locale locale, int width, int height, Place place)
            throws Exception {
        Image image = Toolkit.onFx(() -> picture(theme, locale, width, height, place));
        String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        Files.write(OUT.resolve(file), Png.of(image));
    }

    private static Image picture(Theme theme, Locale locale, int width, int height, Place place) {
        SampleWindow window = new SampleWindow(locale);
        Scene scene = new Scene(window.shell().root(), width, height);
        Look.apply(scene, theme);
        window.open(place);
        Parent root = scene.getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        return root.snapshot(null, new WritableImage(width, height));
    }
}

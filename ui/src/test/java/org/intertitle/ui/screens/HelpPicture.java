package org.intertitle.ui.screens;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A picture that pages of the help show: the sample scene, the width and height of the window, and
 * the part of it that is cut out.
 */
record HelpPicture(
        String name, Consumer<SampleWindow> show, int width, int height, Rectangle2D part) {
    static final List<String> LANGUAGES = List.of("en", "de");

    /** Every picture there is; files that no entry names are refused by the test of the pages. */
    static List<HelpPicture> all() {
        return List.of(
                whole("first-run", "01-first-run-folders", 1000, 640),
                whole("first-run-result", "01-first-run-result", 1000, 720),
                whole("home", "02-home", 1200, 760),
                whole("library", "03-library-several", 1200, 720),
                part("completions", "03-library-completions", 1000, 640, 380, 0, 620, 420),
                whole("title", "04-title", 1200, 720),
                whole("wanted", "08-wanted", 1200, 720),
                whole("plan", "05-plan", 1200, 720),
                part("subtitle", "07-subtitle", 1200, 720, 0, 0, 1200, 500),
                whole("activity", "06-activity", 1200, 720),
                whole("folders", "09-settings-folders", 1120, 640),
                whole("profiles", "09-settings-profiles", 1120, 760),
                new HelpPicture(
                        "palette",
                        HelpPicture::palette,
                        1000,
                        640,
                        new Rectangle2D(150, 40, 700, 420)),
                part("drop", "11-drop", 1000, 640, 220, 130, 560, 400));
    }

    private static HelpPicture whole(String name, String scene, int width, int height) {
        return part(name, scene, width, height, 0, 0, width, height);
    }

    private static HelpPicture part(
            String name, String scene, int width, int height, int x, int y, int wide, int high) {
        return new HelpPicture(
                name, sample(scene).show(), width, height, new Rectangle2D(x, y, wide, high));
    }

    /** The window as it is in this language and theme. FX thread only. */
    Image draw(String language, Theme theme) {
        Measures measures = new Measures(1, Measures.Density.COMFORTABLE, false);
        SampleWindow window = new SampleWindow(Messages.of(Locale.of(language)), measures);
        Scene shown = new Scene(window.shell().root(), width, height);
        Look.apply(shown, theme, measures);
        show.accept(window);
        Stage stage = new Stage();
        stage.setScene(shown);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        stage.requestFocus();
        SampleScene.settle(shown.getRoot(), width, height);
        SnapshotParameters cut = new SnapshotParameters();
        cut.setViewport(part);
        Image image =
                shown.getRoot()
                        .snapshot(
                                cut,
                                new WritableImage((int) part.getWidth(), (int) part.getHeight()));
        stage.close();
        return image;
    }

    /** What fits a few letters: actions, settings, pages of the help. */
    private static void palette(SampleWindow window) {
        window.open(new Place.Library(""));
        SampleLayers.run(window, "window.palette");
        TextField field = (TextField) window.shell().root().lookup(".palette .text-field");
        field.setText(window.texts().text("rail.library"));
        field.end();
    }

    private static SampleScene sample(String scene) {
        return SampleScene.all().stream()
                .filter(sample -> sample.name().equals(scene))
                .findFirst()
                .orElseThrow();
    }

    /** Its file for windows of this theme. */
    String file(Theme theme) {
        return name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}

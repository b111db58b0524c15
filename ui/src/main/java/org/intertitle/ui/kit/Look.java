package org.intertitle.ui.kit;

import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a scene its fonts, its stylesheet and its colour set. FX thread only. */
public final class Look {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/";
    private static final List<String> FILES =
            List.of(
                    "roboto/Roboto-Regular.ttf",
                    "roboto/Roboto-Medium.ttf",
                    "roboto/Roboto-Bold.ttf",
                    "jetbrains_mono/JetBrainsMono-Regular.ttf");

    /** The stylesheets, in the order in which they overrule one another. */
    private static final List<String> SHEETS =
            Stream.of(
                            "tokens",
                            "text",
                            "icons",
                            "controls",
                            "shell",
                            "lists",
                            "panels",
                            "firstrun",
                            "help",
                            "home",
                            "library",
                            "palette",
                            "subtitle",
                            "title",
                            "activity",
                            "settings")
                    .map(name -> "/org/intertitle/ui/css/" + name + ".css")
                    .toList();

    private static final String COMPACT = "it-compact";

    /** The classes of the root that say how it is dressed. */
    private static final Set<String> OURS =
            Stream.concat(Arrays.stream(Theme.values()).map(Theme::styleClass), Stream.of(COMPACT))
                    .collect(Collectors.toUnmodifiableSet());

    private Look() {}

    /** Makes the fonts known by their families; once is enough, twice is harmless. */
    public static void loadFonts() {
        for (String file : FILES) {
            try (InputStream font = Look.class.getResourceAsStream(FONTS + file)) {
                if (font == null || Font.loadFont(font, 13) == null) {
                    throw new IllegalStateException("font is missing: " + file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Puts on the sheet that everything stands on. Before the first control: otherwise the
     * platform's own would be read first, for nothing.
     */
    public static void ground(Theme theme, Measures measures) {
        Application.setUserAgentStylesheet(
                new ScaledSheets(measures.scale()).address(theme.userAgentStylesheet()));
    }

    /** Dresses the scene at 100 %. */
    public static void apply(Scene scene, Theme theme) {
        apply(scene, theme, Measures.STANDARD);
    }

    /** Dresses the scene and its popups; may be called again with another theme or measures. */
    public static void apply(Scene scene, Theme theme, Measures measures) {
        ScaledSheets sheets = new ScaledSheets(measures.scale());
        String base = sheets.address(theme.userAgentStylesheet());
        Application.setUserAgentStylesheet(base);
        scene.setUserAgentStylesheet(base);
        Object scale = measures.scale();
        if (!scale.equals(scene.getProperties().put(Look.class, scale))) {
            scene.getStylesheets().setAll(SHEETS.stream().map(sheets::address).toList());
        }
        List<String> classes = scene.getRoot().getStyleClass();
        List<String> wanted = classes(theme, measures);
        classes.removeIf(each -> OURS.contains(each) && !wanted.contains(each));
        wanted.stream().filter(each -> !classes.contains(each)).forEach(classes::add);
        // Popups follow the scene, which styles everything anew: not before the colours are there.
        if (scene.getRoot().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    private static List<String> classes(Theme theme, Measures measures) {
        return measures.density() == Measures.Density.COMPACT
                ? List.of(theme.styleClass(), COMPACT)
                : List.of(theme.styleClass());
    }
}

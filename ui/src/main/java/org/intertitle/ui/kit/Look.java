package org.intertitle.ui.kit;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

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
            List.of(
                    "tokens",
                    "text",
                    "icons",
                    "controls",
                    "shell",
                    "lists",
                    "panels",
                    "firstrun",
                    "home",
                    "subtitle",
                    "title",
                    "activity",
                    "settings");

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

    /** Dresses the scene; may be called again with another theme. */
    public static void apply(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(SHEETS.stream().map(Look::stylesheet).toList());
        List<String> classes = scene.getRoot().getStyleClass();
        for (Theme other : Theme.values()) {
            classes.remove(other.styleClass());
        }
        classes.add(theme.styleClass());
    }

    private static String stylesheet(String name) {
        return Objects.requireNonNull(
                        Look.class.getResource("/org/intertitle/ui/css/" + name + ".css"), name)
                .toExternalForm();
    }
}

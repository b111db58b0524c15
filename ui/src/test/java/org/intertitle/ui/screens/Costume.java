package org.intertitle.ui.screens;

import javafx.scene.Scene;

import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Measures.Density;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.PseudoLocale;
import org.intertitle.ui.kit.Theme;

import java.util.Locale;

/** How a window is dressed for a picture or a check: colours, words, measures, size. */
enum Costume {
    LIGHT(Theme.LIGHT, Words.ENGLISH, 1, 1280, 800),
    DARK(Theme.DARK, Words.ENGLISH, 1, 1280, 800),
    CONTRAST(Theme.CONTRAST, Words.ENGLISH, 1, 1280, 800),
    GERMAN(Theme.LIGHT, Words.GERMAN, 1, 1280, 800),
    GERMAN_NARROW(Theme.LIGHT, Words.GERMAN, 1, 1000, 700),
    LARGE(Theme.LIGHT, Words.ENGLISH, 1.5, 1280, 800),
    LARGEST(Theme.DARK, Words.GERMAN, 2, 1280, 800),
    GERMAN_LARGE_NARROW(Theme.DARK, Words.GERMAN, 1.5, 1000, 700),
    NARROW(Theme.DARK, Words.ENGLISH, 1, 1000, 700),
    WIDE(Theme.LIGHT, Words.ENGLISH, 1, 1920, 1080),
    SMALLEST(Theme.LIGHT, Words.ENGLISH, 0.8, 800, 560),
    PSEUDO(Theme.LIGHT, Words.PSEUDO, 1, 1280, 800),
    PSEUDO_NARROW(Theme.DARK, Words.PSEUDO, 1, 1000, 700),
    COMPACT(Theme.LIGHT, Words.ENGLISH, 1, 1280, 800);

    /** The languages of the window. */
    private enum Words {
        ENGLISH,
        GERMAN,
        PSEUDO;

        Messages messages() {
            return switch (this) {
                case ENGLISH -> Messages.of(Locale.ENGLISH);
                case GERMAN -> Messages.of(Locale.GERMAN);
                case PSEUDO -> PseudoLocale.messages();
            };
        }
    }

    private final Theme theme;
    private final Words words;
    private final double scale;
    final int width;
    final int height;

    Costume(Theme theme, Words words, double scale, int width, int height) {
        this.theme = theme;
        this.words = words;
        this.scale = scale;
        this.width = width;
        this.height = height;
    }

    Measures measures() {
        return new Measures(
                scale, name().equals("COMPACT") ? Density.COMPACT : Density.COMFORTABLE, false);
    }

    Messages messages() {
        return words.messages();
    }

    /** A new window over sample data, dressed like this. */
    SampleWindow window() {
        return new SampleWindow(messages(), measures());
    }

    Scene dress(SampleWindow window) {
        Scene scene = new Scene(window.shell().root(), width, height);
        Look.apply(scene, theme, measures());
        return scene;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.intertitle.ui.launcher;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;

import org.intertitle.ui.kit.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The system's appearance as JavaFX tells it, while it runs too. Made on the FX thread. */
final class PlatformLook implements SystemLook {

    /** Windows tells high contrast by a switch. */
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    /** GNOME and its relatives tell it by the theme's name. */
    private static final String GTK_THEME = "GTK.theme_name";

    /** What was told last; read by any thread. */
    private record Told(Theme theme, double scale, boolean motion) {}

    private final Platform.Preferences preferences = Platform.getPreferences();
    private final List<Runnable> listeners = new ArrayList<>();
    private final TextScale scale;
    private final Locale locale = SystemLocale.here();
    private volatile Told told;

    PlatformLook(TextScale scale) {
        this.scale = scale;
        told = ask();
        InvalidationListener changed = _ -> tell();
        preferences.addListener(changed);
        preferences.colorSchemeProperty().addListener(changed);
        preferences.reducedMotionProperty().addListener(changed);
    }

    /** Asks anew for what the toolkit does not tell; the answer comes on the FX thread. */
    void lookAgain() {
        Thread.ofPlatform()
                .daemon()
                .name("system-look")
                .start(() -> {
                    if (scale.look()) {
                        Platform.runLater(this::tell);
                    }
                });
    }

    private void tell() {
        Told now = ask();
        if (!now.equals(told)) {
            told = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private Told ask() {
        boolean dark = preferences.getColorScheme() == ColorScheme.DARK;
        return new Told(theme(dark, preferences), scale.now(), !preferences.isReducedMotion());
    }

    /** The colours that the system shows now. FX thread only. */
    static Theme shown() {
        Platform.Preferences now = Platform.getPreferences();
        return theme(now.getColorScheme() == ColorScheme.DARK, now);
    }

    static Theme theme(boolean dark, Map<String, Object> preferences) {
        String gtk = String.valueOf(preferences.get(GTK_THEME)).toLowerCase(Locale.ROOT);
        if (Boolean.TRUE.equals(preferences.get(WINDOWS_CONTRAST))
                || gtk.contains("highcontrast")) {
            return Theme.CONTRAST;
        }
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    @Override
    public Theme theme() {
        return told.theme();
    }

    @Override
    public double scale() {
        return told.scale();
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public boolean motion() {
        return told.motion();
    }

    @Override
    public void listen(Runnable changed) {
        listeners.add(changed);
    }
}

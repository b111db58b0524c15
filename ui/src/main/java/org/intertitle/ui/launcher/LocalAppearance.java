package org.intertitle.ui.launcher;

import org.intertitle.config.ConfigError;
import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.settings.Appearance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Theme and language, kept in the local settings; a change of theme is told at once. */
final class LocalAppearance implements Appearance {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAppearance.class);
    private static final String SECTION = "appearance";
    private static final String SYSTEM = "system";
    private static final String THEME = "appearance.theme";
    private static final String LANGUAGE = "appearance.language";

    private static final Map<String, List<String>> CHOICES =
            Map.of(
                    THEME, List.of(SYSTEM, "light", "dark", "contrast"),
                    LANGUAGE, List.of(SYSTEM, "en", "de"));

    private final LocalSettings settings;
    private final Consumer<Theme> themes;
    private final Theme systemTheme;

    /** {@code themes} hears of the theme to show, on whatever thread changed it. */
    LocalAppearance(LocalSettings settings, Theme systemTheme, Consumer<Theme> themes) {
        this.settings = settings;
        this.systemTheme = systemTheme;
        this.themes = themes;
    }

    Theme theme() {
        String chosen = value(THEME);
        return chosen.equals(SYSTEM) ? systemTheme : Theme.valueOf(chosen.toUpperCase(Locale.ROOT));
    }

    Locale locale() {
        String chosen = value(LANGUAGE);
        return chosen.equals(SYSTEM) ? Locale.getDefault() : Locale.forLanguageTag(chosen);
    }

    @Override
    public List<SettingField> list() {
        return List.of(field(THEME), field(LANGUAGE));
    }

    @Override
    public void set(String key, String value) {
        List<String> choices = choices(key);
        if (!choices.contains(value)) {
            throw new AppException(
                    ConfigError.INVALID_VALUE, key, value, String.join(", ", choices));
        }
        settings.put(SECTION, name(key), value);
        themes.accept(theme());
    }

    @Override
    public void reset(String key) {
        choices(key);
        settings.remove(SECTION, name(key));
        themes.accept(theme());
    }

    private SettingField field(String key) {
        String value = value(key);
        return new SettingField(key, "choice", choices(key), value, SYSTEM, !value.equals(SYSTEM));
    }

    private String value(String key) {
        String stored = Objects.requireNonNullElse(stored(key), SYSTEM);
        return choices(key).contains(stored) ? stored : SYSTEM;
    }

    private @Nullable String stored(String key) {
        try {
            return settings.text(SECTION, name(key));
        } catch (AppException e) {
            // The window still opens; opening the database reads the same file and shows it.
            LOG.warn("The local settings cannot be read", e);
            return null;
        }
    }

    private static List<String> choices(String key) {
        List<String> choices = CHOICES.get(key);
        if (choices == null) {
            throw new AppException(
                    ConfigError.UNKNOWN_KEY, key, String.join(", ", CHOICES.keySet()));
        }
        return choices;
    }

    private static String name(String key) {
        return key.substring(SECTION.length() + 1);
    }
}

package org.intertitle.ui.launcher;

import com.fasterxml.jackson.databind.JsonNode;

import org.intertitle.config.ConfigError;
import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Measures.Density;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.settings.Appearance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Theme, language, font scale, density and motion, kept in the local settings; a change is told at
 * once. A value of a newer version counts as the default and is not overwritten. Thread-safe.
 */
final class LocalAppearance implements Appearance {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAppearance.class);
    static final String SECTION = "appearance";
    private static final String SYSTEM = "system";

    /** One value that can be chosen; the order is that of the form, the first choice no default. */
    private enum Field {
        THEME(SYSTEM),
        SCALE(SYSTEM),
        DENSITY("comfortable"),
        MOTION(SYSTEM),
        LANGUAGE(SYSTEM);

        private final String standard;

        Field(String standard) {
            this.standard = standard;
        }

        List<String> choices() {
            return switch (this) {
                case THEME -> List.of(SYSTEM, "light", "dark", "contrast");
                case SCALE ->
                        Stream.concat(
                                        Stream.of(SYSTEM),
                                        IntStream.rangeClosed(8, 20).mapToObj(tens -> tens + "0"))
                                .toList();
                case DENSITY -> List.of("comfortable", "compact");
                case MOTION -> List.of(SYSTEM, "full", "reduced");
                case LANGUAGE -> List.of(SYSTEM, "en", "de");
            };
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return SECTION + "." + stored();
        }

        static Field of(String key) {
            return Arrays.stream(values())
                    .filter(field -> field.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new AppException(ConfigError.UNKNOWN_KEY, key, keys()));
        }

        private static String keys() {
            return String.join(", ", Arrays.stream(values()).map(Field::key).toList());
        }
    }

    private final LocalSettings settings;
    private final Consumer<Dress> dresses;
    private final SystemLook system;

    /** {@code dresses} hears of the dress to show, on whatever thread changed it. */
    LocalAppearance(LocalSettings settings, SystemLook system, Consumer<Dress> dresses) {
        this.settings = settings;
        this.system = system;
        this.dresses = dresses;
    }

    /** What is chosen, and what the system says where nothing is. */
    Dress dress() {
        return new Dress(theme(), measures(), locale());
    }

    private Theme theme() {
        String chosen = value(Field.THEME);
        return chosen.equals(SYSTEM)
                ? system.theme()
                : Theme.valueOf(chosen.toUpperCase(Locale.ROOT));
    }

    private Measures measures() {
        String motion = value(Field.MOTION);
        return new Measures(
                wantedScale(),
                Density.valueOf(value(Field.DENSITY).toUpperCase(Locale.ROOT)),
                motion.equals(SYSTEM) ? system.motion() : motion.equals("full"));
    }

    private double wantedScale() {
        String chosen = value(Field.SCALE);
        return chosen.equals(SYSTEM) ? system.scale() : Integer.parseInt(chosen) / 100.0;
    }

    private Locale locale() {
        String chosen = value(Field.LANGUAGE);
        return chosen.equals(SYSTEM) ? system.locale() : SystemLocale.of(chosen, system.locale());
    }

    @Override
    public int scale() {
        return (int) Math.rint(measures().scale() * 100);
    }

    @Override
    public List<SettingField> list() {
        return Arrays.stream(Field.values()).map(this::shown).toList();
    }

    @Override
    public List<Foreign> foreign() {
        try {
            return ForeignSettings.in(settings);
        } catch (AppException e) {
            // Whoever opened the database with these settings has told it.
            LOG.warn("The local settings cannot be read", e);
            return List.of();
        }
    }

    /** Which values of this name are understood; null where the name is not. */
    static @Nullable Predicate<JsonNode> understood(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.stored().equals(name))
                .findFirst()
                .<Predicate<JsonNode>>map(field ->
                        value -> value.isTextual() && field.choices().contains(value.asText()))
                .orElse(null);
    }

    @Override
    public void set(String key, String value) {
        Field field = Field.of(key);
        if (!field.choices().contains(value)) {
            throw new AppException(
                    ConfigError.INVALID_VALUE, key, value, String.join(", ", field.choices()));
        }
        settings.put(SECTION, field.stored(), value);
        dresses.accept(dress());
    }

    @Override
    public void reset(String key) {
        settings.remove(SECTION, Field.of(key).stored());
        dresses.accept(dress());
    }

    private SettingField shown(Field field) {
        String value = value(field);
        return new SettingField(
                field.key(),
                "choice",
                field.choices(),
                value,
                field.standard,
                !value.equals(field.standard));
    }

    private String value(Field field) {
        String stored = Objects.requireNonNullElse(stored(field), field.standard);
        return field.choices().contains(stored) ? stored : field.standard;
    }

    private @Nullable String stored(Field field) {
        try {
            return settings.text(SECTION, field.stored());
        } catch (AppException e) {
            // The window still opens; opening the database reads the same file and shows it.
            LOG.warn("The local settings cannot be read", e);
            return null;
        }
    }
}

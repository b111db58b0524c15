package org.intertitle.ui.launcher;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The language that the system speaks, and the region whose numbers and dates it writes: they may
 * differ, and where the environment names them it is asked before Java, which reads only some of
 * it. Pure.
 *
 * <p>Source: "Locale Environment Variables" of the manual of GNU gettext.
 */
final class SystemLocale {

    private SystemLocale() {}

    /** The locale of this machine. */
    static Locale here() {
        return of(
                System.getenv(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT));
    }

    static Locale of(Map<String, String> environment, Locale display, Locale format) {
        Locale spoken = spoken(environment, display);
        return in(spoken.getLanguage(), region(environment, format, spoken));
    }

    /** This language as it is written in the region of the system. */
    static Locale of(String language, Locale system) {
        return in(language, system.getCountry());
    }

    private static Locale in(String language, String region) {
        return Locale.of(language, region);
    }

    private static Locale spoken(Map<String, String> environment, Locale display) {
        String languages = environment.getOrDefault("LANGUAGE", "");
        String first = languages.split(":", 2)[0];
        boolean plain = isPlain(first(environment, "LC_ALL", "LC_MESSAGES", "LANG"));
        Locale told = plain ? null : named(first);
        return told == null ? display : told;
    }

    private static String region(Map<String, String> environment, Locale format, Locale spoken) {
        Locale told = named(first(environment, "LC_ALL", "LC_TIME"));
        if (told != null && !told.getCountry().isEmpty()) {
            return told.getCountry();
        }
        return format.getCountry().isEmpty() ? spoken.getCountry() : format.getCountry();
    }

    private static String first(Map<String, String> environment, String... names) {
        return Stream.of(names)
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isPlain(String name) {
        return name.isEmpty() || name.equals("POSIX") || name.equals("C") || name.startsWith("C.");
    }

    /** {@code de_AT.UTF-8@euro}; null for what names no language. */
    private static @Nullable Locale named(String name) {
        if (isPlain(name)) {
            return null;
        }
        String tag = name.split("[.@]", 2)[0].replace('_', '-');
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? null : locale;
    }
}

package org.intertitle.kernel;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** The table behind {@link Language}: codes, names and what people read as the same. */
final class LanguageNames {

    /** ISO 639-2 bibliographic codes, and codes that players and sites use for a variety. */
    private static final String[][] ODD = {
        {"fre", "fr"},
        {"ger", "de"},
        {"chi", "zh"},
        {"cze", "cs"},
        {"dut", "nl"},
        {"gre", "el"},
        {"rum", "ro"},
        {"slo", "sk"},
        {"per", "fa"},
        {"may", "ms"},
        {"bur", "my"},
        {"ice", "is"},
        {"mac", "mk"},
        {"baq", "eu"},
        {"arm", "hy"},
        {"geo", "ka"},
        {"alb", "sq"},
        {"tib", "bo"},
        {"mao", "mi"},
        {"wel", "cy"},
        {"scc", "sr"},
        {"scr", "hr"},
        {"mol", "ro"},
        {"pob", "pt-BR"},
        {"pb", "pt-BR"},
        {"pt-br", "pt-BR"},
        {"ptbr", "pt-BR"},
        {"brazilian", "pt-BR"},
        {"brazilian portuguese", "pt-BR"},
        {"portuguese (brazil)", "pt-BR"},
        {"brasil", "pt-BR"},
        {"es-la", "es-419"},
        {"spl", "es-419"},
        {"spa-la", "es-419"},
        {"ea", "es-419"},
        {"lat", "es-419"},
        {"es-mx", "es-419"},
        {"latino", "es-419"},
        {"latin american spanish", "es-419"},
        {"spanish (latin america)", "es-419"},
        {"castellano", "es"},
        {"castilian", "es"},
        {"cht", "zh-Hant"},
        {"tc", "zh-Hant"},
        {"zht", "zh-Hant"},
        {"zh-tw", "zh-Hant"},
        {"zh-hk", "zh-Hant"},
        {"zh-mo", "zh-Hant"},
        {"hant", "zh-Hant"},
        {"zhhant", "zh-Hant"},
        {"big5", "zh-Hant"},
        {"traditional", "zh-Hant"},
        {"chinese (traditional)", "zh-Hant"},
        {"traditional chinese", "zh-Hant"},
        {"繁", "zh-Hant"},
        {"繁中", "zh-Hant"},
        {"繁體", "zh-Hant"},
        {"繁体", "zh-Hant"},
        {"繁體中文", "zh-Hant"},
        {"chs", "zh-Hans"},
        {"sc", "zh-Hans"},
        {"zhs", "zh-Hans"},
        {"zh-cn", "zh-Hans"},
        {"zh-sg", "zh-Hans"},
        {"hans", "zh-Hans"},
        {"zhhans", "zh-Hans"},
        {"gb", "zh-Hans"},
        {"simplified", "zh-Hans"},
        {"chinese (simplified)", "zh-Hans"},
        {"simplified chinese", "zh-Hans"},
        {"简", "zh-Hans"},
        {"简中", "zh-Hans"},
        {"简体", "zh-Hans"},
        {"简体中文", "zh-Hans"},
        {"jp", "ja"},
        {"jap", "ja"},
        {"cn", "zh-Hans"},
        {"kr", "ko"},
        {"cz", "cs"},
        {"dk", "da"},
        {"gr", "el"},
        {"se", "sv"},
        {"ua", "uk"},
        {"eng-us", "en-US"},
        {"filipino", "fil"},
        {"tgl", "fil"},
        {"tl", "fil"},
        {"tagalog", "fil"},
        {"iw", "he"},
        {"in", "id"},
        {"farsi", "fa"},
        {"norsk", "no"},
        {"bokmål", "nb"},
        {"flemish", "nl-BE"},
        {"serbian (latin)", "sr-Latn"},
        {"serbian latin", "sr-Latn"},
        {"serbian (cyrillic)", "sr-Cyrl"},
        {"mis", "und"},
        {"zxx", "und"},
        {"und", "und"},
        {"undetermined", "und"},
        {"unknown", "und"},
    };

    /** Varieties that people read as another language than the plain code. */
    private static final Set<String> APART = Set.of("pt-BR", "es-419", "zh-Hant", "sr-Latn");

    private static final Map<String, String> SAME =
            Map.of("nb", "no", "tl", "fil", "zh-Hans", "zh", "sr-Cyrl", "sr");

    private static final Map<String, Language> BY_NAME = table();

    private LanguageNames() {}

    static Optional<Language> find(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Language known = BY_NAME.get(key);
        return known != null ? Optional.of(known) : byTag(key);
    }

    static String readingOf(Language language) {
        String tag = language.tag();
        if (APART.contains(tag)) {
            return tag;
        }
        String same = SAME.get(tag);
        if (same != null) {
            return same;
        }
        String base = language.base();
        return SAME.getOrDefault(base, base);
    }

    private static Optional<Language> byTag(String key) {
        int dash = key.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        Language base = BY_NAME.get(key.substring(0, dash));
        if (base == null || dash > 3) {
            return Optional.empty();
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(base.tag() + key.substring(dash)).build();
            return Optional.of(normalised(locale));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Language normalised(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("zh")
                && locale.getScript().isEmpty()
                && !locale.getCountry().isEmpty()) {
            boolean traditional = Set.of("TW", "HK", "MO").contains(locale.getCountry());
            return new Language(traditional ? "zh-Hant" : "zh-Hans");
        }
        if (language.equals("es") && !locale.getCountry().isEmpty()) {
            boolean spain = locale.getCountry().equals("ES");
            return new Language(spain ? "es" : "es-419");
        }
        String tag = language;
        if (!locale.getScript().isEmpty()) {
            tag += "-" + locale.getScript();
        }
        if (!locale.getCountry().isEmpty() && !language.equals("zh")) {
            tag += "-" + locale.getCountry();
        }
        return new Language(tag);
    }

    private static Map<String, Language> table() {
        Map<String, Language> table = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            Language language = new Language(locale.getLanguage());
            table.put(code, language);
            try {
                table.put(locale.getISO3Language(), language);
            } catch (MissingResourceException e) {
                continue;
            }
            for (Locale in : new Locale[] {Locale.ENGLISH, Locale.GERMAN, locale}) {
                String name = locale.getDisplayLanguage(in).toLowerCase(Locale.ROOT);
                if (name.length() > 3) {
                    table.putIfAbsent(name, language);
                }
            }
        }
        table.put("fil", new Language("fil"));
        for (String[] odd : ODD) {
            table.put(odd[0], new Language(odd[1]));
        }
        return Map.copyOf(table);
    }
}

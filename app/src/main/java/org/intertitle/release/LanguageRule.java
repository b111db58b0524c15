package org.intertitle.release;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * Languages behind the title: names, three-letter codes, the scene's words for French and others.
 */
final class LanguageRule implements Rule {

    /** Words; beyond them nothing is an episode's title, and names of any length stay linear. */
    private static final int LONGEST_TITLE = 40;

    private static final Map<String, String> SCENE =
            Map.ofEntries(
                    Map.entry("multi", "mul"),
                    Map.entry("truefrench", "fr"),
                    Map.entry("vff", "fr"),
                    Map.entry("vfq", "fr"),
                    Map.entry("vf2", "fr"),
                    Map.entry("vfi", "fr"),
                    Map.entry("vf", "fr"),
                    Map.entry("ptbr", "pt-BR"),
                    Map.entry("dublado", "pt-BR"),
                    Map.entry("latino", "es-419"),
                    Map.entry("castellano", "es"),
                    Map.entry("nordic", "mul"),
                    Map.entry("espanol", "es"),
                    Map.entry("flemish", "nl-BE"));
    private static final Map<String, String> SUBTITLED =
            Map.of(
                    "vostfr", "fr",
                    "vost", "fr",
                    "subfrench", "fr",
                    "stfr", "fr",
                    "legendado", "pt-BR",
                    "nlsubs", "nl",
                    "nlsub", "nl",
                    "korsub", "ko",
                    "swesub", "sv",
                    "vose", "es");
    private static final Set<String> CODES =
            Set.of(
                    "eng", "ger", "deu", "fre", "fra", "ita", "spa", "esp", "rus", "jpn", "jap",
                    "kor", "chi", "nld", "dut", "por", "swe", "nor", "dan", "fin", "pol", "cze",
                    "hun", "tur", "ara", "heb", "hin", "tha", "vie", "ukr", "ron", "rum", "gre",
                    "ces", "chs", "cht", "tam", "tel", "bul", "hrv", "srp", "slv", "ind");
    private static final Set<String> SHORT =
            Set.of(
                    "en", "de", "fr", "it", "es", "ru", "jp", "ja", "ko", "pt", "nl", "sv", "da",
                    "fi", "pl", "cs", "hu", "tr", "zh", "uk", "pt-br");
    private static final Set<String> SUBS =
            Set.of("sub", "subs", "subbed", "subtitle", "subtitles", "subtitled", "esub", "esubs");

    @Override
    public void apply(Reading reading) {
        int anchor = Math.min(reading.firstAnchor(), reading.size());
        for (int i = 1; i < reading.size(); i++) {
            boolean bracketed = reading.at(i).bracket() != 0;
            if (reading.free(i) && (i > anchor || bracketed) && !insideEpisodeTitle(reading, i)) {
                read(reading, i, bracketed);
            }
        }
        beforeTechnical(reading, anchor);
    }

    /** The word right before the first technical one: {@code Title.German.1080p}. */
    private static void beforeTechnical(Reading reading, int anchor) {
        Property claim = anchor < reading.size() ? reading.claimOf(anchor) : null;
        if (claim == null || !claim.technical()) {
            return;
        }
        for (int i = anchor - 1; i > 0 && reading.free(i); i--) {
            Language language = language(reading, i, false);
            if (language == null) {
                return;
            }
            claim(reading, i, language);
        }
    }

    private static void read(Reading reading, int i, boolean bracketed) {
        String key = reading.at(i).key();
        String subtitled = SUBTITLED.get(key);
        if (subtitled != null) {
            reading.claim(Property.SUBTITLE_LANGUAGE, i, i + 1, subtitled);
            return;
        }
        Language language = language(reading, i, bracketed);
        if (language != null) {
            claim(reading, i, language);
        }
    }

    private static void claim(Reading reading, int i, Language language) {
        boolean before = i > 0 && SUBS.contains(reading.at(i - 1).key());
        boolean after = i + 1 < reading.size() && SUBS.contains(reading.at(i + 1).key());
        Property property = before || after ? Property.SUBTITLE_LANGUAGE : Property.LANGUAGE;
        reading.claim(property, i, i + 1, language.tag());
        if (after && reading.free(i + 1)) {
            reading.claim(Property.IGNORED, i + 1, i + 2);
        }
    }

    private static @Nullable Language language(Reading reading, int i, boolean bracketed) {
        Token token = reading.at(i);
        String key = token.key();
        String scene = SCENE.get(key);
        if (scene != null) {
            return new Language(scene);
        }
        boolean upper = !token.text().equals(key);
        boolean named = key.length() > 3 && key.length() < 24 && upper;
        boolean coded = (CODES.contains(key) && upper) || (bracketed && SHORT.contains(key));
        if (named || coded) {
            Language language = Language.of(key);
            return language.determined() ? language : null;
        }
        return null;
    }

    private static boolean insideEpisodeTitle(Reading reading, int i) {
        int before = i;
        while (before > i - LONGEST_TITLE && before > 0 && reading.free(before - 1)) {
            before--;
        }
        Property claim = before > 0 ? reading.claimOf(before - 1) : null;
        boolean last = i + 1 < reading.size() && !reading.free(i + 1);
        return claim != null && claim.numbers() && !last && reading.at(i).bracket() == 0;
    }
}

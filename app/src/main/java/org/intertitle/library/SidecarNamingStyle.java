package org.intertitle.library;

import org.intertitle.kernel.Language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;

/**
 * How the sidecars of a folder write a language and the mark for hearing-impaired, for {@link
 * PlayerPreset#MIRROR}. Immutable.
 */
public record SidecarNamingStyle(Codes codes, String impairedWord, boolean flagsFirst) {

    /** How a language is written. */
    public enum Codes {
        TAG,
        THREE_LETTERS,
        BIBLIOGRAPHIC,
        ENGLISH_NAME
    }

    public static final SidecarNamingStyle USUAL = new SidecarNamingStyle(Codes.TAG, "sdh", false);

    private static final List<String> IMPAIRED = List.of("sdh", "hi", "cc");
    private static final Map<String, String> BIBLIOGRAPHIC =
            Map.ofEntries(
                    Map.entry("fra", "fre"),
                    Map.entry("deu", "ger"),
                    Map.entry("zho", "chi"),
                    Map.entry("ces", "cze"),
                    Map.entry("nld", "dut"),
                    Map.entry("ell", "gre"),
                    Map.entry("ron", "rum"),
                    Map.entry("slk", "slo"),
                    Map.entry("fas", "per"),
                    Map.entry("msa", "may"),
                    Map.entry("mya", "bur"),
                    Map.entry("isl", "ice"),
                    Map.entry("mkd", "mac"),
                    Map.entry("eus", "baq"),
                    Map.entry("hye", "arm"),
                    Map.entry("kat", "geo"),
                    Map.entry("sqi", "alb"),
                    Map.entry("bod", "tib"),
                    Map.entry("mri", "mao"),
                    Map.entry("cym", "wel"));

    /** The style that most of these sidecars are named in; the usual one where there are none. */
    public static SidecarNamingStyle of(
            Collection<String> sidecarNames, Collection<String> videoBases) {
        SidecarNameBases bases = new SidecarNameBases(videoBases);
        Map<Codes, Integer> codes = new EnumMap<>(Codes.class);
        Map<String, Integer> words = new HashMap<>();
        int first = 0;
        for (String name : sidecarNames) {
            String stem = SidecarNameBases.key(name);
            SidecarNameBases.Found found =
                    bases.find(stem.substring(0, Math.max(0, stem.lastIndexOf('.'))));
            List<String> tokens = found == null ? List.of() : List.of(found.rest().split("\\."));
            for (int i = 0; i < tokens.size(); i++) {
                String token = tokens.get(i);
                if (IMPAIRED.contains(token) && tokens.size() > 2) {
                    words.merge(token, 1, Integer::sum);
                    first += i == 1 ? 1 : -1;
                } else if (Language.of(token).determined()) {
                    codes.merge(form(token), 1, Integer::sum);
                }
            }
        }
        return new SidecarNamingStyle(most(codes, Codes.TAG), most(words, "sdh"), first > 0);
    }

    private static Codes form(String token) {
        if (token.length() == 3) {
            return BIBLIOGRAPHIC.containsValue(token) ? Codes.BIBLIOGRAPHIC : Codes.THREE_LETTERS;
        }
        return token.length() == 2 || token.indexOf('-') > 0 ? Codes.TAG : Codes.ENGLISH_NAME;
    }

    private static <T> T most(Map<T, Integer> counts, T otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** The language as this style writes it, if that is read back as the same; else its tag. */
    String code(Language language) {
        String written =
                switch (codes) {
                    case TAG -> language.tag();
                    case THREE_LETTERS -> threeLetters(language);
                    case BIBLIOGRAPHIC -> {
                        String three = threeLetters(language);
                        yield Objects.requireNonNullElse(BIBLIOGRAPHIC.get(three), three);
                    }
                    case ENGLISH_NAME -> language.locale().getDisplayLanguage(Locale.ENGLISH);
                };
        return Language.of(written).equals(language) ? written : language.tag();
    }

    private static String threeLetters(Language language) {
        try {
            return language.locale().getISO3Language();
        } catch (MissingResourceException e) {
            return language.tag();
        }
    }
}

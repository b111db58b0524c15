package org.intertitle.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * A language as people and players name it, kept as a normalised BCP 47 tag ({@code en}, {@code
 * pt-BR}, {@code zh-Hans}, {@code es-419}, {@code und}). Immutable; equality is by tag. Whether one
 * serves where another was asked for is {@link #reads(Language)}.
 *
 * <p>Codes: ISO 639-1, 639-2 (both B and T forms) and 639-3, RFC 5646.
 */
public record Language(String tag) implements Comparable<Language> {

    /** Not known, not told, or not a language. */
    public static final Language UNDETERMINED = new Language("und");

    /** Any tag or code that {@link #parse} knows; what it does not know becomes {@code und}. */
    public static Language of(String code) {
        return parse(code).orElse(UNDETERMINED);
    }

    /**
     * Reads a tag, a two or three letter code (either form), a code that players or sites use
     * ({@code pob}, {@code cht}, {@code spl}), or a language name in English, German or the
     * language itself, in any case.
     */
    public static Optional<Language> parse(String text) {
        return LanguageNames.find(text);
    }

    public boolean determined() {
        return !equals(UNDETERMINED);
    }

    /** The language without script and region: {@code pt} of {@code pt-BR}. */
    public String base() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * Whether a person who asked for {@code wished} reads this language as the same: {@code en-US}
     * for {@code en}, but not {@code pt-BR} for {@code pt} nor {@code zh-Hant} for {@code zh-Hans}.
     * {@code und} reads as nothing.
     */
    public boolean reads(Language wished) {
        return determined()
                && wished.determined()
                && LanguageNames.readingOf(this).equals(LanguageNames.readingOf(wished));
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}

package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

/** The writing systems that tell languages apart; one with a language is used by that one alone. */
enum Script {
    LATIN(null),
    CYRILLIC(null),
    ARABIC(null),
    DEVANAGARI(null),
    HAN("zh"),
    KANA("ja"),
    HANGUL("ko"),
    THAI("th"),
    HEBREW("he"),
    GREEK("el"),
    ARMENIAN("hy"),
    GEORGIAN("ka"),
    TAMIL("ta"),
    TELUGU("te"),
    MALAYALAM("ml"),
    BENGALI("bn"),
    KANNADA("kn"),
    GUJARATI("gu"),
    GURMUKHI("pa"),
    SINHALA("si"),
    MYANMAR("my"),
    KHMER("km"),
    LAO("lo");

    private final @Nullable String language;

    Script(@Nullable String language) {
        this.language = language;
    }

    /** The only language written so, or null. */
    @Nullable String language() {
        return language;
    }

    boolean eastAsian() {
        return this == HAN || this == KANA || this == HANGUL;
    }

    /** The script of a letter, or null. */
    static @Nullable Script of(int point) {
        if (point < 0x250) {
            boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
            return letter || (point >= 0xC0 && point != 0xD7 && point != 0xF7) ? LATIN : null;
        }
        return Character.isLetter(point) ? ofLetter(point) : null;
    }

    private static @Nullable Script ofLetter(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case ARABIC -> ARABIC;
            case DEVANAGARI -> DEVANAGARI;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case THAI -> THAI;
            case HEBREW -> HEBREW;
            case GREEK -> GREEK;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case TAMIL -> TAMIL;
            case TELUGU -> TELUGU;
            case MALAYALAM -> MALAYALAM;
            case BENGALI -> BENGALI;
            case KANNADA -> KANNADA;
            case GUJARATI -> GUJARATI;
            case GURMUKHI -> GURMUKHI;
            case SINHALA -> SINHALA;
            case MYANMAR -> MYANMAR;
            case KHMER -> KHMER;
            case LAO -> LAO;
            default -> null;
        };
    }
}

package org.intertitle.persistence.queries;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** The heading under which a folded name stands in a list by letters. Pure. */
final class FirstLetter {

    private static final String OTHER = "#";

    private FirstLetter() {}

    /** {@code first} is the first character of the folded name, empty where there is none. */
    static String of(String first) {
        if (first.isEmpty() || !Character.isLetter(first.codePointAt(0))) {
            return OTHER;
        }
        return switch (UnicodeScript.of(first.codePointAt(0))) {
            case HAN -> "漢";
            case HIRAGANA, KATAKANA -> "あ";
            case HANGUL -> "한";
            default -> first.toUpperCase(Locale.ROOT);
        };
    }

    /** Digits and signs come first, then alphabets, then the scripts of East Asia. */
    static int compare(String one, String other) {
        if (one.equals(OTHER) || other.equals(OTHER)) {
            return Boolean.compare(other.equals(OTHER), one.equals(OTHER));
        }
        return one.compareTo(other);
    }
}

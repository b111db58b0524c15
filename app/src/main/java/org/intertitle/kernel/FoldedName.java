package org.intertitle.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as people compare and search them: without case, accents, width and punctuation. {@code
 * Amélie!} is {@code amelie}, {@code Straße} is {@code strasse}, {@code Fast & Furious} is {@code
 * fast and furious}. Articles stay. Pure and thread-safe.
 */
public final class FoldedName {

    private static final String FROM = "ßæœøłđðþı";
    private static final String[] TO = {"ss", "ae", "oe", "o", "l", "d", "d", "th", "i"};
    private static final String SILENT = "'’‘`´ʼ";

    private FoldedName() {}

    /** Words in lower case, one space between them; empty where there is no letter or digit. */
    public static String fold(String name) {
        String text = plain(name) ? name : decomposed(name);
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || mark(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                append(out, Character.toLowerCase(c));
            } else if (c == '&') {
                out.append(out.isEmpty() ? "and" : " and");
                gap = true;
            } else if (SILENT.indexOf(c) < 0) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Accents fall from Latin, Greek and Cyrillic letters; other scripts keep their signs. */
    private static String decomposed(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        boolean bare = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (!mark(c)) {
                bare = accented(c);
                out.append(c);
            } else if (!bare) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean accented(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, COMMON -> true;
            default -> false;
        };
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void append(StringBuilder out, int c) {
        int special = c < 0x80 ? -1 : FROM.indexOf(c);
        if (special < 0) {
            out.appendCodePoint(c);
        } else {
            out.append(TO[special]);
        }
    }
}

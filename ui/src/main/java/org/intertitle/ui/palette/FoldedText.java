package org.intertitle.ui.palette;

import org.intertitle.kernel.FoldedName;

import java.util.Arrays;

/**
 * A text without case, accents and signs, that still knows where in the text each of its characters
 * stood. Immutable.
 */
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private int[] from;
    private int[] to;

    private FoldedText(String text) {
        from = new int[text.length() + 8];
        to = new int[from.length];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (mark(c) && !folded.isEmpty()) {
                to[folded.length() - 1] = next;
            } else if (Character.isLetterOrDigit(c)) {
                append(letter(c), i, next);
            } else if (!silent(c) && !folded.isEmpty() && !endsWithGap()) {
                append(" ", i, next);
            }
            i = next;
        }
        if (endsWithGap()) {
            folded.setLength(folded.length() - 1);
        }
    }

    static FoldedText of(String text) {
        return new FoldedText(text);
    }

    private boolean endsWithGap() {
        return !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean silent(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´';
    }

    private static String letter(int c) {
        return c < 0x80
                ? Character.toString(Character.toLowerCase(c))
                : FoldedName.fold(Character.toString(c));
    }

    private void append(String letters, int start, int end) {
        for (int i = 0; i < letters.length(); i++) {
            int at = folded.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            from[at] = start;
            to[at] = end;
            folded.append(letters.charAt(i));
        }
    }

    String text() {
        return folded.toString();
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Where these folded characters stand in the text itself. */
    Span span(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }

    /** A part of a text, by its characters. */
    record Span(int from, int to) {}
}

package org.intertitle.ui.palette;

import org.intertitle.kernel.FoldedName;

import java.util.Arrays;

/**
 * A text folded as {@link FoldedName} folds it, that still knows where in the text each of its
 * characters stood. Immutable.
 */
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private int[] from;
    private int[] to;

    private FoldedText(String text) {
        from = new int[text.length() + 8];
        to = new int[from.length];
        for (int i = 0; i < text.length(); ) {
            int next = clusterEnd(text, i);
            char c = text.charAt(i);
            if (next > i + 1 || c >= 0x80) {
                sign(text.substring(i, next), i, next);
            } else if (Character.isLetterOrDigit(c)) {
                append(Character.toString(Character.toLowerCase(c)), i, next);
            } else if (c == '&') {
                gap(i, next);
                append("and", i, next);
                gap(i, next);
            } else {
                sign(text.substring(i, next), i, next);
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

    /** Behind a character and the accents and signs that belong to it. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && mark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void sign(String cluster, int start, int end) {
        String letters = FoldedName.fold(cluster);
        if (!letters.isEmpty()) {
            append(letters, start, end);
        } else if (FoldedName.fold("x" + cluster + "x").contains(" ")) {
            gap(start, end);
        }
    }

    private void gap(int start, int end) {
        if (!folded.isEmpty() && !endsWithGap()) {
            append(" ", start, end);
        }
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

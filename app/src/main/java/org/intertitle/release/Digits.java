package org.intertitle.release;

/** Reads ASCII digits, bounded to what names number things with. */
final class Digits {

    private Digits() {}

    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean all(String text) {
        return !text.isEmpty() && run(text, 0) == text.length();
    }

    /** Where the run of digits that begins at {@code from} ends. */
    static int run(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of a text of one to eight digits, else -1. */
    static int value(String text) {
        return all(text) && text.length() <= 8 ? Integer.parseInt(text) : -1;
    }
}

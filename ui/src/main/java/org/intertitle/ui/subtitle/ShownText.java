package org.intertitle.ui.subtitle;

/**
 * Text of a cue made fit to be drawn: no control characters, no lines that stall the layout. Pure.
 */
final class ShownText {
    private static final String BREAK = " \u21B5 ";
    private static final int LINE = 400;
    private static final int BLOCK = 4000;

    private ShownText() {}

    /** All on one line, its line breaks shown as signs. */
    static String line(String text) {
        return clean(cut(text, LINE)).replace("\n", BREAK);
    }

    /** With its lines. */
    static String block(String text) {
        return clean(cut(text, BLOCK));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "\u2026";
    }

    /** Signs that are none become the replacement sign; tabs become spaces. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c >= ' ' && c != '\u007F')) {
                out.append(Character.isSurrogate(c) && lonely(text, i) ? '\uFFFD' : c);
            } else if (c != '\r') {
                out.append(c == '\t' ? ' ' : '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean lonely(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether its first letter with a direction is read from right to left. */
    static boolean rightToLeft(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(c);
            }
        }
        return false;
    }
}

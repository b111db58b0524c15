package org.intertitle.release;

/** Turns the stretch of a name that is a title into the title as a person writes it. */
final class TitleText {

    private TitleText() {}

    static String clean(Reading reading, int from, int end) {
        String raw = raw(reading, from, end);
        boolean spaced = raw.indexOf(' ') >= 0;
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == '_' || c == '\u3000' || c == '\u00a0';
            if (c == '.') {
                space =
                        (!spaced && !acronym(raw, i))
                                || (spaced && inWord(raw, i) && !acronym(raw, i));
            }
            out.append(space ? ' ' : c);
        }
        return trim(closed(collapse(out)));
    }

    private static String raw(Reading reading, int from, int end) {
        Token first = reading.at(from);
        Token last = reading.at(end - 1);
        boolean opens = first.bracket() != 0 && reading.opening(from) == '(';
        int start = opens ? first.start() - 1 : first.start();
        int stop = last.end();
        String name = reading.name();
        if (stop < name.length() && last.bracket() != 0 && name.charAt(stop) == ')') {
            stop++;
        }
        boolean dotted = stop < name.length() && name.charAt(stop) == '.' && acronym(name, stop);
        return name.substring(start, dotted ? stop + 1 : stop);
    }

    /** A dot between or behind single letters: {@code S.H.I.E.L.D.}. */
    private static boolean acronym(String text, int dot) {
        boolean before = single(text, dot - 1);
        boolean more = dot >= 3 && text.charAt(dot - 2) == '.' && single(text, dot - 3);
        boolean next =
                dot + 2 < text.length() && text.charAt(dot + 2) == '.' && single(text, dot + 1);
        return before && (more || next);
    }

    private static boolean single(String text, int i) {
        return i >= 0
                && i < text.length()
                && Character.isUpperCase(text.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static boolean inWord(String text, int dot) {
        return dot + 1 < text.length()
                && dot > 0
                && Character.isLetter(text.charAt(dot + 1))
                && Character.isLetter(text.charAt(dot - 1));
    }

    /** A bracket that the title opens is closed in it. */
    private static String closed(String text) {
        boolean open = text.lastIndexOf('(') > text.lastIndexOf(')');
        return open ? text.stripTrailing() + ")" : text;
    }

    private static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " -–—,;|~".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " -–—,;|~".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}

package org.intertitle.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a subtitle from which its language is told: at most {@link #MOST} characters as
 * whole lines spread over the file, without tags, addresses and lone lines in capitals.
 */
record TextSample(List<String> lines) {

    /** Beyond some thirty thousand characters the detector drifts; this many are plenty. */
    static final int MOST = 4000;

    /** Taken from each stretch at another place, so that no rhythm of the file is met. */
    private static final int SHIFT = 7;

    private static final int LONGEST_LINE = 1000;
    private static final int STRIPPED_AT_MOST = 2 * LONGEST_LINE;

    static TextSample of(List<String> cueTexts) {
        long total = 0;
        for (String text : cueTexts) {
            total += Math.min(LONGEST_LINE, text.length());
        }
        int step = (int) Math.max(1, (total + MOST - 1) / MOST);
        List<String> all = new ArrayList<>();
        List<String> withoutCapitals = new ArrayList<>();
        int room = MOST;
        for (int from = 0; from < cueTexts.size(); from += step) {
            int next = from + (from / step * SHIFT) % step;
            if (next < cueTexts.size()) {
                room -= take(cueTexts.get(next), room, all, withoutCapitals);
            }
        }
        return new TextSample(withoutCapitals.size() * 3 >= all.size() ? withoutCapitals : all);
    }

    /** Takes the lines of one cue while there is room; says how many characters were taken. */
    private static int take(String cue, int room, List<String> all, List<String> mixed) {
        String text = cue.length() > STRIPPED_AT_MOST ? cue.substring(0, STRIPPED_AT_MOST) : cue;
        int taken = 0;
        for (String line : withoutTags(text).split("\n")) {
            String whole = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
            if (whole.isBlank() || taken + whole.length() > room || namesAddress(whole)) {
                continue;
            }
            taken += whole.length();
            all.add(whole);
            if (!inCapitals(whole)) {
                mixed.add(whole);
            }
        }
        return taken;
    }

    /** Anything between angle brackets or braces goes; enough for telling a language. */
    private static String withoutTags(String text) {
        boolean breaks = text.indexOf('\\') >= 0;
        if (text.indexOf('<') < 0 && text.indexOf('{') < 0 && !breaks) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '<' ? text.indexOf('>', at) : c == '{' ? text.indexOf('}', at) : -1;
            if (end > 0) {
                at = end + 1;
            } else if (c == '\\'
                    && at + 1 < text.length()
                    && "Nnh".indexOf(text.charAt(at + 1)) >= 0) {
                out.append(text.charAt(at + 1) == 'h' ? ' ' : '\n');
                at += 2;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static boolean namesAddress(String line) {
        if (line.indexOf('.') < 0) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("www.")
                || lower.contains("://")
                || lower.contains(".com")
                || lower.contains(".org")
                || lower.contains(".net");
    }

    /** At least four letters, all of them capitals. */
    private static boolean inCapitals(String line) {
        int capitals = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 4;
    }
}

package org.intertitle.ui.kit;

import java.util.regex.Pattern;

/**
 * Names as they fit into one line: line breaks and other control signs become spaces, signs that
 * turn the direction of what follows go. Pure.
 */
public final class OneLine {
    private static final Pattern SIGNS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {}

    public static String of(String name) {
        return SIGNS.matcher(TURNS.matcher(name).replaceAll("")).replaceAll(" ");
    }

    /** The same, with at most so many characters; what is cut off ends in dots. */
    public static String of(String name, int most) {
        String line = of(name);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}

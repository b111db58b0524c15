package org.intertitle.ui.palette;

import java.util.regex.Pattern;

/** Makes one line of any text: breaks become spaces, marks that turn the line around go. */
final class OneLine {
    private static final int LONGEST = 300;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    static String of(String text) {
        String line = TURNS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}

package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

/** A line {@code start --> end rest} of SubRip or WebVTT, times in milliseconds. */
record TimingLine(long startMs, long endMs, String rest) {

    /** Reads the region as a timing line, or says null. Takes {@code ->} for the arrow too. */
    static @Nullable TimingLine parse(String text, int from, int to) {
        int head = text.indexOf('>', from, to);
        if (head <= from || text.charAt(head - 1) != '-') {
            return null;
        }
        int arrow = head - 1;
        if (arrow > from && text.charAt(arrow - 1) == '-') {
            arrow--;
        }
        long start = Timestamp.parse(text, from, arrow);
        if (start == Timestamp.NONE) {
            return null;
        }
        int endFrom = skipBlanks(text, head + 1, to);
        int endTo = endFrom;
        while (endTo < to && text.charAt(endTo) > ' ') {
            endTo++;
        }
        long end = Timestamp.parse(text, endFrom, endTo);
        if (end == Timestamp.NONE) {
            end = Timestamp.parse(text, endFrom, to);
            endTo = to;
        }
        return end == Timestamp.NONE
                ? null
                : new TimingLine(start, end, text.substring(endTo, to).strip());
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}

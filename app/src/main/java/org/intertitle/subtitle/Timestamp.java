package org.intertitle.subtitle;

/**
 * Times as subtitle formats write them, {@code [-][h:]m:s[,.]fraction}, read leniently and in
 * milliseconds. Numbers too long to be meant are held at their greatest value.
 */
final class Timestamp {

    /** What stands for "this is no time". */
    static final long NONE = Long.MIN_VALUE;

    private static final long GREATEST = 999_999_999L;

    private Timestamp() {}

    /** Reads the whole region (blanks are passed over), or says {@link #NONE}. */
    static long parse(String text, int from, int to) {
        int at = from;
        boolean negative = false;
        long total = 0;
        long group = -1;
        int groups = 0;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                group = Math.min(GREATEST, Math.max(0, group) * 10 + (c - '0'));
            } else if (c == ':' && group >= 0 && groups < 2) {
                total = total * 60 + group;
                group = -1;
                groups++;
            } else if ((c == ',' || c == '.' || c == ':') && group >= 0) {
                break;
            } else if (c == '-' && group < 0 && !negative) {
                negative = true;
            } else if (c > ' ') {
                return NONE;
            }
        }
        if (group < 0 || groups == 0) {
            return NONE;
        }
        long fraction = at < to ? fraction(text, at + 1, to) : 0;
        long millis = (total * 60 + group) * 1000 + fraction;
        return fraction == NONE ? NONE : negative ? -millis : millis;
    }

    /** The millis of a decimal fraction: {@code 5}, {@code 50} and {@code 500} are all 500. */
    private static long fraction(String text, int from, int to) {
        long millis = 0;
        int scale = 100;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                millis += (long) (c - '0') * scale;
                scale /= 10;
            } else if (c > ' ') {
                return NONE;
            }
        }
        return millis;
    }

    /** {@code 00:01:02,345} */
    static void appendSubRip(StringBuilder out, long millis) {
        append(out, millis, 2, ',');
    }

    /** {@code 00:01:02.345} */
    static void appendVtt(StringBuilder out, long millis) {
        append(out, millis, 2, '.');
    }

    /** {@code 0:01:02.35}, rounded to hundredths. */
    static void appendAss(StringBuilder out, long millis) {
        append(out, Math.floorDiv(millis + 5, 10) * 10, 1, '.');
        out.setLength(out.length() - 1);
    }

    private static void append(StringBuilder out, long millis, int hourDigits, char point) {
        long rest = Math.abs(millis);
        if (millis < 0) {
            out.append('-');
        }
        padded(out, rest / 3_600_000, hourDigits);
        out.append(':');
        padded(out, rest / 60_000 % 60, 2);
        out.append(':');
        padded(out, rest / 1000 % 60, 2);
        out.append(point);
        padded(out, rest % 1000, 3);
    }

    private static void padded(StringBuilder out, long number, int digits) {
        for (long limit = 10, width = 1; width < digits; width++, limit *= 10) {
            if (number < limit) {
                out.append('0');
            }
        }
        out.append(number);
    }
}

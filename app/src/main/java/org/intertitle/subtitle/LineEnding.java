package org.intertitle.subtitle;

/** How the lines of a text end. */
public enum LineEnding {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r"),
    /** More than one kind; new lines end with {@code \n}. */
    MIXED("\n");

    private final String terminator;

    LineEnding(String terminator) {
        this.terminator = terminator;
    }

    /** What ends a line that is written anew. */
    public String terminator() {
        return terminator;
    }

    /** What the text uses; a text of one line counts as {@link #LF}. */
    public static LineEnding of(String text) {
        int[] counts = counts(text);
        int kinds = 0;
        for (int count : counts) {
            kinds += count > 0 ? 1 : 0;
        }
        return kinds > 1 ? MIXED : mostFrequent(counts);
    }

    /** The kind that most lines use, never {@link #MIXED}. */
    public static LineEnding dominant(String text) {
        return mostFrequent(counts(text));
    }

    private static LineEnding mostFrequent(int[] counts) {
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return CRLF;
        }
        return counts[2] > counts[0] ? CR : LF;
    }

    private static int[] counts(String text) {
        int[] counts = new int[3];
        boolean returns = text.indexOf('\r') >= 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            counts[returns && at > 0 && text.charAt(at - 1) == '\r' ? 1 : 0]++;
        }
        if (returns) {
            counts[2] = returnsIn(text) - counts[1];
        }
        return counts;
    }

    private static int returnsIn(String text) {
        int count = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            count++;
        }
        return count;
    }
}

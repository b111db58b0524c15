package org.intertitle.release;

/** Reads a name sign by sign; each method moves on only where it finds what it looks for. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean take(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    /** Skips up to {@code most} of the given signs; tells whether a dash was among them. */
    boolean skip(String signs, int most) {
        boolean dash = false;
        for (int n = 0;
                n < most && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
                n++) {
            dash |= text.charAt(at) == '-' || text.charAt(at) == '~';
            at++;
        }
        return dash;
    }

    /** A number of at most {@code most} digits that no further digit follows; -1 without moving. */
    int number(int most) {
        int end = Digits.run(text, at);
        if (end == at || end - at > most) {
            return -1;
        }
        int value = Digits.value(text.substring(at, end));
        at = end;
        return value;
    }

    /** Whether the word is over here. */
    boolean atBoundary() {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}

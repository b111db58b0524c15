package org.intertitle.release;

/**
 * A word of a name: its place, its lower-case form, the separators before it and the innermost
 * bracket pair that holds it (0 for none).
 */
record Token(int start, int end, String text, String key, String gap, int bracket) {

    boolean numeric() {
        return Digits.all(key);
    }

    /** The number that it is; -1 if it is none or a long one. */
    int number() {
        return Digits.value(key);
    }

    /** Whether a dash with something around it comes before: {@code " - "}, {@code "_-_"}. */
    boolean afterDash() {
        return gap.length() > 1 && dash(gap);
    }

    /** Whether a dash comes before. */
    boolean joinedByDash() {
        return dash(gap);
    }

    private static boolean dash(String gap) {
        return gap.indexOf('-') >= 0 || gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0;
    }
}

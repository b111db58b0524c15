package org.intertitle.ui.plan;

/** A target's name with the part that differs from where it comes from. */
record ChangedName(String before, String changed, String after) {
    /** {@code to} beside {@code from}: what both begin and end with stays unmarked. */
    static ChangedName of(String from, String to) {
        int start = 0;
        int most = Math.min(from.length(), to.length());
        while (start < most && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        while (start > 0 && start < to.length() && !splits(to, start)) {
            start--;
        }
        if (start > 0 && "([{".indexOf(to.charAt(start - 1)) >= 0) {
            start--;
        }
        end = extension(to, Math.min(end, to.length() - start));
        while (start < to.length() - end && to.charAt(start) == ' ') {
            start++;
        }
        return new ChangedName(
                to.substring(0, start),
                to.substring(start, to.length() - end),
                to.substring(to.length() - end));
    }

    /** Whether a word begins or ends here. */
    private static boolean splits(String name, int at) {
        return !Character.isLetterOrDigit(name.charAt(at - 1))
                || !Character.isLetterOrDigit(name.charAt(at));
    }

    /** Of a common end, only whole parts behind a dot count. */
    private static int extension(String name, int end) {
        int dot = name.indexOf('.', name.length() - end);
        return dot < 0 ? 0 : name.length() - dot;
    }
}

package org.intertitle.library;

/**
 * One gitignore pattern's wildcards ({@code ?}, {@code *} within a segment, {@code **} across,
 * {@code [a-z]}, {@code \} before a literal), matched in time proportional to pattern times text
 * whatever the pattern is. Immutable.
 */
record Glob(String pattern) {

    boolean matches(String text) {
        boolean[][] seen = new boolean[pattern.length() + 1][text.length() + 1];
        return matches(0, text, 0, seen);
    }

    private boolean matches(int p, String text, int t, boolean[][] failed) {
        if (p == pattern.length()) {
            return t == text.length();
        }
        if (failed[p][t]) {
            return false;
        }
        boolean answer =
                pattern.charAt(p) == '*' ? star(p, text, t, failed) : one(p, text, t, failed);
        failed[p][t] = !answer;
        return answer;
    }

    private boolean star(int p, String text, int t, boolean[][] failed) {
        boolean across = pattern.startsWith("**", p);
        int next = across ? p + 2 : p + 1;
        if (across && pattern.startsWith("/", next) && matches(next + 1, text, t, failed)) {
            return true;
        }
        if (matches(next, text, t, failed)) {
            return true;
        }
        return t < text.length()
                && (across || text.charAt(t) != '/')
                && matches(p, text, t + 1, failed);
    }

    private boolean one(int p, String text, int t, boolean[][] failed) {
        if (t == text.length()) {
            return false;
        }
        char wanted = pattern.charAt(p);
        char given = text.charAt(t);
        return switch (wanted) {
            case '?' -> given != '/' && matches(p + 1, text, t + 1, failed);
            case '[' -> set(p, text, t, failed);
            case '\\' ->
                    p + 1 < pattern.length()
                            && pattern.charAt(p + 1) == given
                            && matches(p + 2, text, t + 1, failed);
            default -> wanted == given && matches(p + 1, text, t + 1, failed);
        };
    }

    private boolean set(int p, String text, int t, boolean[][] failed) {
        int close = pattern.indexOf(']', p + 2);
        if (close < 0) {
            return text.charAt(t) == '[' && matches(p + 1, text, t + 1, failed);
        }
        boolean negated = pattern.charAt(p + 1) == '!' || pattern.charAt(p + 1) == '^';
        String members = pattern.substring(negated ? p + 2 : p + 1, close);
        char given = text.charAt(t);
        return given != '/'
                && holds(members, given) != negated
                && matches(close + 1, text, t + 1, failed);
    }

    private static boolean holds(String members, char given) {
        for (int i = 0; i < members.length(); i++) {
            if (i + 2 < members.length() && members.charAt(i + 1) == '-') {
                if (members.charAt(i) <= given && given <= members.charAt(i + 2)) {
                    return true;
                }
                i += 2;
            } else if (members.charAt(i) == given) {
                return true;
            }
        }
        return false;
    }
}

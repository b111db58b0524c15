package org.intertitle.subtitle;

/** Applies the blocks of override tags in one ASS text as they come. Not thread-safe. */
final class AssOverrides {

    private final StyledText.Builder out;
    private final TextStyle base;
    private final Losses losses;
    private boolean drawing;

    AssOverrides(StyledText.Builder out, TextStyle base, Losses losses) {
        this.out = out;
        this.base = base;
        this.losses = losses;
    }

    /** Whether what follows is a drawing and no text. */
    boolean drawing() {
        return drawing;
    }

    /** What stands between braces; without a backslash it is a comment. */
    void block(String text, int from, int to) {
        int at = text.indexOf('\\', from, to);
        if (at < 0) {
            losses.add("comment");
            return;
        }
        while (at >= 0 && at < to) {
            int next = nextTag(text, at + 1, to);
            tag(text.substring(at + 1, next).strip());
            at = next;
        }
    }

    /** The next backslash outside parentheses: {@code \t(\i1)} is one tag. */
    private static int nextTag(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == '\\' && depth == 0) {
                return at;
            }
        }
        return to;
    }

    private void tag(String tag) {
        TextStyle style = out.style();
        if (isSwitch(tag, 'b')) {
            out.style(style.withBold(weight(tag.substring(1), base.bold())));
        } else if (isSwitch(tag, 'i')) {
            out.style(style.withItalic(weight(tag.substring(1), base.italic())));
        } else if (isSwitch(tag, 'u')) {
            out.style(style.withUnderline(weight(tag.substring(1), base.underline())));
        } else if (isSwitch(tag, 's')) {
            out.style(style.withStrike(weight(tag.substring(1), base.strike())));
        } else if (isSwitch(tag, 'p')) {
            draw(weight(tag.substring(1), false));
        } else if (tag.startsWith("an")) {
            out.align(number(tag.substring(2)));
        } else if (isSwitch(tag, 'a')) {
            out.align(AssStyles.modern(number(tag.substring(1))));
        } else if (tag.startsWith("1c") || tag.startsWith("c&") || tag.equals("c")) {
            out.style(style.withColour(Colours.ass(tag.substring(tag.startsWith("1") ? 2 : 1))));
        } else if (tag.startsWith("r")) {
            out.style(base);
        } else if (!tag.isEmpty()) {
            losses.add(lossOf(tag));
        }
    }

    private void draw(boolean on) {
        if (on && !drawing) {
            losses.add("drawing");
        }
        drawing = on;
    }

    /** A one-letter tag followed by nothing but digits. */
    private static boolean isSwitch(String tag, char letter) {
        if (tag.isEmpty() || tag.charAt(0) != letter) {
            return false;
        }
        for (int at = 1; at < tag.length(); at++) {
            if (tag.charAt(at) < '0' || tag.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean weight(String digits, boolean otherwise) {
        return digits.isEmpty() ? otherwise : number(digits) > 0;
    }

    private static int number(String digits) {
        int number = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = Math.min(10_000, number * 10 + digit);
        }
        return number;
    }

    private static String lossOf(String tag) {
        char first = tag.charAt(0);
        if (tag.startsWith("pos") || tag.startsWith("move") || tag.startsWith("org")) {
            return "position";
        }
        if (first == 'k' || first == 'K') {
            return "karaoke";
        }
        if (tag.startsWith("t(")) {
            return "animation";
        }
        if (tag.startsWith("fn") || tag.startsWith("fs") || tag.startsWith("fe")) {
            return "font";
        }
        if (first >= '2' && first <= '4' && tag.startsWith("c", 1)) {
            return "colour";
        }
        return "effect";
    }
}

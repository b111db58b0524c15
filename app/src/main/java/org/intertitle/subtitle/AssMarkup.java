package org.intertitle.subtitle;

/**
 * The override tags of ASS. Drawings never become text.
 *
 * <p>Source: Aegisub's and libass's descriptions of the tags.
 */
final class AssMarkup implements Markup {

    private final AssStyles styles;

    AssMarkup(AssStyles styles) {
        this.styles = styles;
    }

    @Override
    public StyledText parse(Cue cue, Losses losses) {
        AssStyles.Named base = styles.of(cue);
        return parse(cue.text(), base, losses);
    }

    static StyledText parse(String text, AssStyles.Named base, Losses losses) {
        StyledText.Builder out = new StyledText.Builder(base.style(), base.alignment());
        AssOverrides overrides = new AssOverrides(out, base.style(), losses);
        int lastClose = text.lastIndexOf('}');
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '{' && at < lastClose ? text.indexOf('}', at) : -1;
            if (close >= 0) {
                overrides.block(text, at + 1, close);
                at = close + 1;
            } else if (c == '\\' && at + 1 < text.length()) {
                at += escape(text, at, out, overrides.drawing());
            } else {
                if (!overrides.drawing()) {
                    out.append(c);
                }
                at++;
            }
        }
        return out.build();
    }

    /** Writes what a backslash stands for and says how many characters it took. */
    private static int escape(String text, int at, StyledText.Builder out, boolean drawing) {
        char next = text.charAt(at + 1);
        char meant =
                switch (next) {
                    case 'N', 'n' -> '\n';
                    case 'h' -> ' ';
                    case '{', '}' -> next;
                    default -> '\\';
                };
        if (!drawing) {
            out.append(meant);
        }
        return meant == '\\' ? 1 : 2;
    }

    /** The text with override tags for what changes. */
    static String render(StyledText text) {
        StringBuilder out = new StringBuilder();
        if (text.alignment() > 0) {
            out.append("{\\an").append(text.alignment()).append('}');
        }
        TextStyle last = TextStyle.PLAIN;
        for (StyledText.Run run : text.runs()) {
            changes(out, last, run.style());
            last = run.style();
            for (int at = 0; at < run.text().length(); at++) {
                char c = run.text().charAt(at);
                switch (c) {
                    case '\n' -> out.append("\\N");
                    case '{', '}' -> out.append('\\').append(c);
                    default -> out.append(c);
                }
            }
        }
        return out.toString();
    }

    private static void changes(StringBuilder out, TextStyle from, TextStyle to) {
        if (from.equals(to)) {
            return;
        }
        out.append('{');
        toggle(out, 'b', from.bold(), to.bold());
        toggle(out, 'i', from.italic(), to.italic());
        toggle(out, 'u', from.underline(), to.underline());
        toggle(out, 's', from.strike(), to.strike());
        if (from.colour() != to.colour()) {
            out.append("\\c").append(to.colour() < 0 ? "" : Colours.toAss(to.colour()));
        }
        out.append('}');
    }

    private static void toggle(StringBuilder out, char tag, boolean from, boolean to) {
        if (from != to) {
            out.append('\\').append(tag).append(to ? '1' : '0');
        }
    }
}

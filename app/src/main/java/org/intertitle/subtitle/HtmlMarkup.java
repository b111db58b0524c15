package org.intertitle.subtitle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The tags of SubRip, SAMI and tx3g as we read them: b, i, u, s and font colour, with ASS override
 * blocks among them as players allow. What is no known tag is text.
 */
final class HtmlMarkup implements Markup {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TAG = 256;

    @Override
    public StyledText parse(Cue cue, Losses losses) {
        return parse(cue.text(), losses);
    }

    static StyledText parse(String text, Losses losses) {
        StyledText.Builder out = new StyledText.Builder(TextStyle.PLAIN, 0);
        AssOverrides overrides = new AssOverrides(out, TextStyle.PLAIN, losses);
        Deque<Integer> colours = new ArrayDeque<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '<' ? tagEnd(text, at) : c == '{' ? blockEnd(text, at) : -1;
            if (close < 0) {
                out.append(c);
                at++;
            } else if (c == '{') {
                overrides.block(text, at + 1, close);
                at = close + 1;
            } else if (tag(text.substring(at + 1, close), out, colours, losses)) {
                at = close + 1;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.build();
    }

    private static int tagEnd(String text, int at) {
        return text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG));
    }

    private static int blockEnd(String text, int at) {
        boolean override = at + 1 < text.length() && text.charAt(at + 1) == '\\';
        return override ? text.indexOf('}', at, Math.min(text.length(), at + LONGEST_TAG)) : -1;
    }

    private static boolean tag(
            String inside, StyledText.Builder out, Deque<Integer> colours, Losses losses) {
        String tag = inside.strip().toLowerCase(Locale.ROOT);
        boolean on = !tag.startsWith("/");
        String name = on ? tag : tag.substring(1).strip();
        TextStyle style = out.style();
        switch (name) {
            case "b", "strong" -> out.style(style.withBold(on));
            case "i", "em" -> out.style(style.withItalic(on));
            case "u" -> out.style(style.withUnderline(on));
            case "s", "strike", "del" -> out.style(style.withStrike(on));
            case "br", "br/", "br /" -> out.append('\n');
            default -> {
                return font(name, on, out, colours, losses);
            }
        }
        return true;
    }

    private static boolean font(
            String name,
            boolean on,
            StyledText.Builder out,
            Deque<Integer> colours,
            Losses losses) {
        if (!name.equals("font") && !name.startsWith("font ")) {
            return false;
        }
        TextStyle style = out.style();
        if (!on) {
            Integer before = colours.poll();
            out.style(style.withColour(before == null ? -1 : before));
            return true;
        }
        if (colours.size() < DEEPEST) {
            colours.push(style.colour());
        }
        int colour = Colours.html(attribute(name, "color"));
        if (colour >= 0) {
            out.style(style.withColour(colour));
        }
        if (!attribute(name, "face").isEmpty() || !attribute(name, "size").isEmpty()) {
            losses.add("font");
        }
        return true;
    }

    /** The value of an attribute in a lower-case tag, quoted or not, or the empty string. */
    static String attribute(String tag, String name) {
        int at = tag.indexOf(name);
        at = at < 0 ? -1 : tag.indexOf('=', at + name.length());
        if (at < 0) {
            return "";
        }
        String rest = tag.substring(at + 1).strip();
        if (rest.isEmpty()) {
            return "";
        }
        char quote = rest.charAt(0);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? rest.indexOf(quote, 1) : rest.indexOf(' ');
        return rest.substring(quoted ? 1 : 0, end < 0 ? rest.length() : end);
    }

    /** The text as SubRip, each run in its own tags. */
    static String render(StyledText text) {
        StringBuilder out = new StringBuilder();
        if (text.alignment() > 0) {
            out.append("{\\an").append(text.alignment()).append('}');
        }
        for (StyledText.Run run : text.runs()) {
            append(out, run);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, StyledText.Run run) {
        TextStyle style = run.style();
        String text = run.text();
        text = style.strike() ? "<s>" + text + "</s>" : text;
        text = style.underline() ? "<u>" + text + "</u>" : text;
        text = style.italic() ? "<i>" + text + "</i>" : text;
        text = style.bold() ? "<b>" + text + "</b>" : text;
        if (style.colour() >= 0) {
            out.append("<font color=\"").append(Colours.toHtml(style.colour())).append("\">");
            out.append(text).append("</font>");
        } else {
            out.append(text);
        }
    }
}

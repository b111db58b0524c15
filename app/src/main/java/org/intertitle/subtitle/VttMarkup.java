package org.intertitle.subtitle;

import java.util.ArrayDeque;
import java.util.Deque;

/** The tags, classes, entities and positions of WebVTT. */
final class VttMarkup implements Markup {

    private static final int DEEPEST = 64;

    @Override
    public StyledText parse(Cue cue, Losses losses) {
        int alignment =
                cue.details() instanceof CueDetails.Vtt(var id, String settings)
                        ? VttSettings.alignment(settings, losses)
                        : 0;
        StyledText.Builder out = new StyledText.Builder(TextStyle.PLAIN, alignment);
        String text = cue.text();
        Deque<TextStyle> open = new ArrayDeque<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '<' ? text.indexOf('>', at) : -1;
            if (c == '<') {
                int end = close < 0 ? text.length() : close;
                tag(text.substring(at + 1, end), out, open, losses);
                at = end + 1;
            } else if (c == '&') {
                at = Entities.decode(text, at, out);
            } else {
                out.append(c);
                at++;
            }
        }
        return out.build();
    }

    private static void tag(
            String tag, StyledText.Builder out, Deque<TextStyle> open, Losses losses) {
        if (tag.startsWith("/")) {
            TextStyle before = open.poll();
            out.style(before == null ? TextStyle.PLAIN : before);
            return;
        }
        if (!tag.isEmpty() && Character.isDigit(tag.charAt(0))) {
            losses.add("karaoke");
            return;
        }
        if (open.size() < DEEPEST) {
            open.push(out.style());
        }
        out.style(styled(tag, out.style(), losses));
    }

    private static TextStyle styled(String tag, TextStyle style, Losses losses) {
        int blank = tag.indexOf(' ');
        String[] classes = (blank < 0 ? tag : tag.substring(0, blank)).strip().split("\\.", 12);
        TextStyle named =
                switch (classes[0]) {
                    case "b" -> style.withBold(true);
                    case "i" -> style.withItalic(true);
                    case "u" -> style.withUnderline(true);
                    default -> style;
                };
        if (classes[0].equals("v")) {
            losses.add("voice");
        } else if (classes[0].startsWith("r")) {
            losses.add("ruby");
        }
        for (int i = 1; i < classes.length; i++) {
            int colour = Colours.ofVttClass(classes[i]);
            if (colour < 0) {
                losses.add("class");
            } else {
                named = named.withColour(colour);
            }
        }
        return named;
    }

    /** The text with tags and entities; colours outside the eight classes and strikes are lost. */
    static String render(StyledText text, Losses losses) {
        StringBuilder out = new StringBuilder();
        for (StyledText.Run run : text.runs()) {
            TextStyle style = run.style();
            String colour = style.colour() < 0 ? null : Colours.vttClass(style.colour());
            if (style.colour() >= 0 && colour == null) {
                losses.add("colour");
            }
            if (style.strike()) {
                losses.add("strike");
            }
            String inner = Entities.encode(run.text());
            inner = style.underline() ? "<u>" + inner + "</u>" : inner;
            inner = style.italic() ? "<i>" + inner + "</i>" : inner;
            inner = style.bold() ? "<b>" + inner + "</b>" : inner;
            inner = colour != null ? "<c." + colour + ">" + inner + "</c>" : inner;
            out.append(inner);
        }
        return out.toString();
    }
}

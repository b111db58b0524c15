package org.intertitle.subtitle;

import java.util.Locale;

/**
 * The control codes of MicroDVD: {@code {y:i}} for one line, {@code {Y:i}} for all, {@code
 * {c:$BBGGRR}} for the colour.
 */
final class MicroDvdMarkup implements Markup {

    private static final int LONGEST_CODE = 64;

    @Override
    public StyledText parse(Cue cue, Losses losses) {
        String text = cue.text();
        StyledText.Builder out = new StyledText.Builder(TextStyle.PLAIN, 0);
        TextStyle whole = TextStyle.PLAIN;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '{' ? codeEnd(text, at) : -1;
            if (close >= 0) {
                String code = text.substring(at + 1, close);
                out.style(styled(code, out.style(), losses));
                whole = Character.isUpperCase(code.charAt(0)) ? out.style() : whole;
                at = close + 1;
            } else {
                out.append(c);
                at++;
            }
            if (c == '\n') {
                out.style(whole);
            }
        }
        return out.build();
    }

    private static int codeEnd(String text, int at) {
        boolean code =
                at + 2 < text.length()
                        && Character.isLetter(text.charAt(at + 1))
                        && text.charAt(at + 2) == ':';
        return code ? text.indexOf('}', at, Math.min(text.length(), at + LONGEST_CODE)) : -1;
    }

    private static TextStyle styled(String code, TextStyle style, Losses losses) {
        String value = code.substring(2).toLowerCase(Locale.ROOT);
        switch (Character.toLowerCase(code.charAt(0))) {
            case 'y' -> {
                return style.withBold(style.bold() || value.contains("b"))
                        .withItalic(style.italic() || value.contains("i"))
                        .withUnderline(style.underline() || value.contains("u"))
                        .withStrike(style.strike() || value.contains("s"));
            }
            case 'c' -> {
                return style.withColour(Colours.ass(value));
            }
            case 'f', 's', 'h' -> losses.add("font");
            default -> losses.add("position");
        }
        return style;
    }
}

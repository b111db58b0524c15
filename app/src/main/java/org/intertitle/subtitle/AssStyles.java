package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The styles that an ASS or SSA header defines, as far as a conversion needs them. Immutable. */
final class AssStyles {

    /** Without colour, since a style's colour is the look of the whole file. */
    record Named(TextStyle style, int alignment) {}

    private static final Named PLAIN = new Named(TextStyle.PLAIN, 0);
    private static final int BOTTOM_CENTRE = 2;

    private final Map<String, Named> styles;

    private AssStyles(Map<String, Named> styles) {
        this.styles = Map.copyOf(styles);
    }

    static AssStyles of(SubtitleDocument document) {
        Map<String, Named> styles = new HashMap<>();
        boolean old = document.format().equals("ssa");
        for (Entry entry : document.entries()) {
            if (entry instanceof Verbatim(String text)) {
                read(new Lines(text), old, styles);
            }
        }
        return new AssStyles(styles);
    }

    Named of(Cue cue) {
        if (!(cue.details() instanceof CueDetails.Ass fields)) {
            return PLAIN;
        }
        return styles.getOrDefault(key(fields.value("style")), PLAIN);
    }

    private static void read(Lines lines, boolean old, Map<String, Named> styles) {
        List<String> names = List.of();
        for (int line = 0; line < lines.count(); line++) {
            String text = lines.line(line).strip();
            if (text.regionMatches(true, 0, "format:", 0, 7)) {
                names = AssFields.fields(text.substring(7));
            } else if (text.regionMatches(true, 0, "style:", 0, 6) && !names.isEmpty()) {
                List<String> values = AssFields.values(names, text.substring(6));
                if (values != null) {
                    CueDetails.Ass style = new CueDetails.Ass(names, values);
                    styles.put(key(style.value("name")), named(style, old));
                }
            }
        }
    }

    private static Named named(CueDetails.Ass style, boolean old) {
        TextStyle text =
                TextStyle.PLAIN
                        .withBold(on(style.value("bold")))
                        .withItalic(on(style.value("italic")))
                        .withUnderline(on(style.value("underline")))
                        .withStrike(on(style.value("strikeout")));
        Integer number = number(style.value("alignment"));
        int alignment = number == null ? 0 : old ? modern(number) : number;
        boolean told = alignment >= 1 && alignment <= 9 && alignment != BOTTOM_CENTRE;
        return new Named(text, told ? alignment : 0);
    }

    /** From SSA's numbers (1 to 3 below, plus 4 above, plus 8 in the middle) to the keypad's. */
    static int modern(int ssa) {
        int column = ssa & 3;
        if (column == 0) {
            return 0;
        }
        return (ssa & 4) != 0 ? column + 6 : (ssa & 8) != 0 ? column + 3 : column;
    }

    private static boolean on(String value) {
        return !value.isEmpty() && !value.equals("0");
    }

    private static @Nullable Integer number(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String key(String name) {
        String plain = name.startsWith("*") ? name.substring(1) : name;
        return plain.strip().toLowerCase(Locale.ROOT);
    }
}

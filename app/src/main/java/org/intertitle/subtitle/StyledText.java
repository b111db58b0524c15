package org.intertitle.subtitle;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cue free of any format's markup: runs of one style each, lines parted by {@code
 * \n}, and where it stands (1 to 9 as on a keypad, 0 where nothing is said). Immutable.
 */
record StyledText(List<Run> runs, int alignment) {

    /** Text in one style. */
    record Run(String text, TextStyle style) {}

    /** The text alone. */
    String plain() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Gathers text as a parser meets it. */
    static final class Builder {

        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private TextStyle style;
        private int alignment;

        Builder(TextStyle style, int alignment) {
            this.style = style;
            this.alignment = alignment;
        }

        TextStyle style() {
            return style;
        }

        void style(TextStyle next) {
            if (!next.equals(style)) {
                flush();
                style = next;
            }
        }

        void align(int position) {
            if (position >= 1 && position <= 9) {
                alignment = position;
            }
        }

        void append(char c) {
            text.append(c);
        }

        StyledText build() {
            flush();
            return new StyledText(List.copyOf(runs), alignment);
        }

        private void flush() {
            if (!text.isEmpty()) {
                runs.add(new Run(text.toString(), style));
                text.setLength(0);
            }
        }
    }
}

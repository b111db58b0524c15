package org.intertitle.release;

/** The release group at the end: {@code -GROUP}, {@code [GROUP]}, or the last word of the tags. */
final class GroupRule implements Rule {

    @Override
    public void apply(Reading reading) {
        if (reading.has(Property.GROUP) || reading.size() == 0) {
            return;
        }
        int last = reading.size() - 1;
        while (last >= 0 && (reading.free(last) || reading.claimOf(last) == Property.CRC)) {
            last--;
        }
        int from = last + 1;
        if (last >= 0 && from < reading.size() && reading.free(from)) {
            tail(reading, last, from);
        }
    }

    private static void tail(Reading reading, int last, int from) {
        Token first = reading.at(from);
        Property before = reading.claimOf(last);
        boolean tags = before != null && !before.numbers() && before != Property.YEAR;
        if (first.gap().equals("-")
                || (tags && first.gap().endsWith("-") && first.bracket() == 0)) {
            claim(reading, from, wordEnd(reading, from));
        } else if (tags && reading.opensBracket(from)) {
            claim(reading, from, reading.bracketEnd(from));
        } else if (tags
                && (first.bracket() == reading.at(last).bracket() || first.bracket() == 0)) {
            trailingWord(reading, from);
        } else {
            lastWord(reading);
        }
    }

    private static void trailingWord(Reading reading, int from) {
        int end = reading.bracketEnd(from);
        int begin = from;
        for (int i = from + 1; i < end; i++) {
            if (reading.at(i).gap().endsWith("-")) {
                begin = i;
                break;
            }
        }
        if (end - begin <= 3) {
            claim(reading, begin, end);
        }
    }

    /**
     * {@code Show.S01E01.Title-LOL}: nothing technical, but a name without spaces ends in capitals.
     */
    private static void lastWord(Reading reading) {
        int i = reading.size() - 1;
        Token token = reading.at(i);
        boolean capitals = token.text().chars().filter(Character::isUpperCase).count() > 1;
        if (i > 0 && capitals && token.gap().equals("-") && reading.name().indexOf(' ') < 0) {
            claim(reading, i, i + 1);
        }
    }

    private static int wordEnd(Reading reading, int from) {
        int i = from + 1;
        int bracket = reading.at(from).bracket();
        while (i < reading.size()
                && reading.at(i).bracket() == bracket
                && reading.at(i).gap().indexOf(' ') < 0) {
            i++;
        }
        return i;
    }

    private static void claim(Reading reading, int from, int to) {
        int end = to;
        while (end > from && !reading.free(end - 1)) {
            end--;
        }
        if (end > from) {
            String text =
                    reading.name().substring(reading.at(from).start(), reading.at(end - 1).end());
            reading.claim(Property.GROUP, from, end, text);
        }
    }
}

package org.intertitle.release;

/**
 * The year of a work: the last plausible number in brackets, else the last that does not begin the
 * name and is not part of an episode's title.
 */
final class YearRule implements Rule {

    private static final int FIRST = 1890;
    private static final int LAST = 2039;

    static boolean plausible(int number) {
        return number >= FIRST && number <= LAST;
    }

    @Override
    public void apply(Reading reading) {
        int found = bracketed(reading);
        if (found < 0) {
            found = bare(reading);
        }
        if (found >= 0) {
            reading.claim(Property.YEAR, found, found + 1, reading.at(found).key());
        }
    }

    private static boolean year(Reading reading, int i) {
        Token token = reading.at(i);
        return reading.free(i) && token.key().length() == 4 && plausible(token.number());
    }

    private static int bracketed(Reading reading) {
        for (int i = reading.size() - 1; i >= 0; i--) {
            if (year(reading, i) && reading.opensBracket(i) && reading.bracketEnd(i) <= i + 2) {
                return i;
            }
        }
        return -1;
    }

    private static int bare(Reading reading) {
        int numbered = numbered(reading);
        for (int i = reading.size() - 1; i > 0; i--) {
            boolean title = i > numbered && !reading.endsAfter(i);
            if (year(reading, i) && !title && !leadingGroupBefore(reading, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int numbered(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            Property claim = reading.claimOf(i);
            if (claim != null && claim.numbers()) {
                return i;
            }
        }
        return reading.size();
    }

    /** The number is the whole title behind a group's bracket. */
    private static boolean leadingGroupBefore(Reading reading, int i) {
        return reading.at(0).bracket() != 0
                && reading.bracketEnd(0) == i
                && reading.at(i).bracket() == 0;
    }
}

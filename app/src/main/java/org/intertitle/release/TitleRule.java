package org.intertitle.release;

/** What the other rules left: the title before the first claimed word, the episode's behind it. */
final class TitleRule implements Rule {

    @Override
    public void apply(Reading reading) {
        int from = 0;
        while (from < reading.size() && !reading.free(from)) {
            from++;
        }
        if (from < reading.size() && !behindNumber(reading, from)) {
            title(reading, from);
        }
        episodeTitle(reading);
    }

    private static boolean behindNumber(Reading reading, int from) {
        for (int i = 0; i < from; i++) {
            Property claim = reading.claimOf(i);
            if (claim != null && claim.numbers()) {
                return true;
            }
        }
        return false;
    }

    private static void title(Reading reading, int from) {
        int end = runEnd(reading, from);
        int longEnd = end;
        while (longEnd < reading.size()
                && (reading.claimOf(longEnd) == Property.PART
                        || reading.claimOf(longEnd) == Property.COUNTRY)) {
            longEnd++;
        }
        boolean resumes = longEnd > end && longEnd < reading.size() && reading.free(longEnd);
        if (resumes && !reading.opensBracket(longEnd)) {
            longEnd = runEnd(reading, longEnd);
        }
        put(reading, Property.TITLE, from, end);
        put(reading, Property.LONG_TITLE, from, longEnd);
        for (int i = from; i < end; i++) {
            reading.claim(Property.TITLE, i, i + 1);
        }
    }

    private static void episodeTitle(Reading reading) {
        int number = -1;
        for (int i = 0; i < reading.size(); i++) {
            Property claim = reading.claimOf(i);
            if (claim != null && claim.numbers()) {
                number = i;
            }
        }
        int from = number + 1;
        if (number < 0 || from >= reading.size() || !reading.free(from)) {
            return;
        }
        if (!square(reading, from)) {
            put(reading, Property.EPISODE_TITLE, from, runEnd(reading, from));
        }
    }

    private static int runEnd(Reading reading, int from) {
        int end = from + 1;
        while (end < reading.size() && reading.free(end) && !square(reading, end)) {
            end++;
        }
        return end;
    }

    private static boolean square(Reading reading, int i) {
        return reading.opensBracket(i) && "[{【「".indexOf(reading.opening(i)) >= 0;
    }

    private static void put(Reading reading, Property property, int from, int end) {
        String text = TitleText.clean(reading, from, end);
        if (!text.isEmpty()) {
            reading.add(property, text);
        }
    }
}

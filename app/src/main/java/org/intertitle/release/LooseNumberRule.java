package org.intertitle.release;

/**
 * A bare number as an episode: behind a dash, in a bracket of its own, or at the edge of the title
 * where the hint or a fansub group makes it likely. Counts as absolute too where anime is likely.
 */
final class LooseNumberRule implements Rule {

    @Override
    public void apply(Reading reading) {
        if (reading.hint() == NameHint.FILM
                || reading.has(Property.EPISODE)
                || reading.has(Property.DATE)) {
            return;
        }
        boolean anime = reading.hint() == NameHint.ANIME || reading.claimed(0, Property.GROUP);
        boolean episode =
                anime || reading.hint() == NameHint.EPISODE || reading.has(Property.SEASON);
        boolean found =
                afterDash(reading, anime)
                        || (episode
                                && (inBracket(reading)
                                        || trailing(reading, anime)
                                        || leading(reading)))
                        || zeroFirst(reading)
                        || broadcast(reading);
        if (found && anime && !reading.has(Property.SEASON)) {
            reading.add(Property.ABSOLUTE, reading.values(Property.EPISODE).toArray(String[]::new));
        }
    }

    private static boolean afterDash(Reading reading, boolean anime) {
        for (int i = reading.size() - 1; i > 0; i--) {
            if (reading.free(i)
                    && reading.at(i).afterDash()
                    && reading.at(i).bracket() == 0
                    && read(reading, i, anime)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inBracket(Reading reading) {
        for (int i = 1; i < reading.size(); i++) {
            if (reading.free(i) && reading.opensBracket(i) && read(reading, i, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean trailing(Reading reading, boolean anime) {
        int from = 0;
        while (from < reading.size() && !reading.free(from)) {
            from++;
        }
        for (int i = from + 1; i < reading.size() && reading.free(i); i++) {
            boolean end =
                    i + 1 == reading.size() || !reading.free(i + 1) || reading.opensBracket(i + 1);
            if (end) {
                return reading.at(i).bracket() == 0
                        && (read(reading, i, anime) || range(reading, i, from));
            }
        }
        return false;
    }

    /** {@code 01-02} at the edge: the number before the dash begins it. */
    private static boolean range(Reading reading, int i, int from) {
        return i - 1 > from
                && reading.at(i).gap().equals("-")
                && reading.at(i - 1).numeric()
                && read(reading, i - 1, false);
    }

    private static boolean leading(Reading reading) {
        return reading.free(0) && reading.at(0).bracket() == 0 && readAnywhere(reading, 0);
    }

    private static boolean zeroFirst(Reading reading) {
        return reading.size() > 1
                && reading.at(0).key().length() == 2
                && reading.at(0).key().charAt(0) == '0'
                && reading.at(0).bracket() == 0
                && (reading.at(1).afterDash() || reading.at(1).gap().equals(". "))
                && readAnywhere(reading, 0);
    }

    /** {@code Show.103.HDTV}: season and episode in one number. */
    private static boolean broadcast(Reading reading) {
        int i = reading.firstAnchor() - 1;
        if (i < 1
                || reading.has(Property.YEAR)
                || !reading.values(Property.SOURCE).contains("HDTV")) {
            return false;
        }
        int number = reading.free(i) ? reading.at(i).number() : -1;
        if (number < 101 || number > 2999 || number % 100 == 0 || YearRule.plausible(number)) {
            return false;
        }
        reading.claim(Property.SEASON, i, i + 1, String.valueOf(number / 100));
        reading.add(Property.EPISODE, String.valueOf(number % 100));
        return true;
    }

    private static boolean read(Reading reading, int i, boolean anime) {
        Cursor cursor = new Cursor(reading.low(), reading.at(i).start());
        int number = cursor.number(4);
        if (number < 0 || (!anime && YearRule.plausible(number))) {
            return false;
        }
        EpisodeChain chain = new EpisodeChain(cursor, "e", number);
        chain.read(-1);
        int end = reading.indexAfter(i, cursor.at());
        boolean half = cursor.take(".5");
        int last = half ? reading.indexAfter(i, cursor.at()) : end;
        cursor.skip(" _", 1);
        boolean finale = cursor.take("end") || cursor.take("fin");
        int after = finale ? reading.indexAfter(i, cursor.at()) : last;
        if (!cursor.atBoundary() || !reading.endsAfter(after - 1)) {
            return false;
        }
        claim(reading, i, after, chain, half);
        return true;
    }

    /** Half episodes ({@code 12.5}) are specials; they have no number that a database knows. */
    private static void claim(Reading reading, int i, int end, EpisodeChain chain, boolean half) {
        reading.claim(Property.EPISODE, i, end);
        if (half) {
            reading.add(Property.SEASON, "0");
            reading.add(Property.EPISODE_TITLE, chain.episodes()[0] + ".5");
        } else {
            chain.note(reading);
        }
    }

    private static boolean readAnywhere(Reading reading, int i) {
        int number = reading.at(i).number();
        if (number < 0 || YearRule.plausible(number) || reading.at(i).key().length() > 4) {
            return false;
        }
        reading.claim(Property.EPISODE, i, i + 1, String.valueOf(number));
        return true;
    }
}

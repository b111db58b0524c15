package org.intertitle.release;

/**
 * {@code S01E02}, {@code S01E01E02}, {@code S01E01-E03}, {@code S01.E02}, {@code S01}; Spanish
 * names write {@code T01E02}.
 */
final class SeasonEpisodeRule implements Rule {

    @Override
    public void apply(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            String key = reading.at(i).key();
            if (reading.free(i)
                    && key.length() > 1
                    && (key.charAt(0) == 's' || key.charAt(0) == 't')
                    && Digits.is(key.charAt(1))) {
                read(reading, i);
            }
        }
    }

    private static void read(Reading reading, int i) {
        Cursor cursor = new Cursor(reading.low(), reading.at(i).start() + 1);
        int season = cursor.number(4);
        if (season < 0) {
            return;
        }
        int afterSeason = cursor.at();
        cursor.skip(" ._-", 3);
        boolean episodes =
                cursor.take("episode") || cursor.take("ep") || cursor.take("e") || cursor.take("x");
        cursor.skip(" .", episodes ? 1 : 0);
        int first = episodes ? cursor.number(4) : -1;
        if (first >= 0) {
            EpisodeChain chain = new EpisodeChain(cursor, "e", first);
            chain.read(season);
            claim(reading, i, cursor.at(), season);
            chain.note(reading);
            return;
        }
        cursor.back(afterSeason);
        seasonAlone(reading, i, season, cursor);
    }

    private static void seasonAlone(Reading reading, int i, int season, Cursor cursor) {
        boolean spanish = reading.at(i).key().charAt(0) == 't';
        if (spanish || !cursor.atBoundary() || season > 99 || reading.has(Property.SEASON)) {
            return;
        }
        int end = cursor.at();
        if (cursor.skip("-", 1)) {
            cursor.take("s");
            boolean more = cursor.number(2) > season && cursor.atBoundary();
            end = more ? cursor.at() : end;
        }
        claim(reading, i, end, season);
    }

    private static void claim(Reading reading, int i, int end, int season) {
        reading.claim(Property.SEASON, i, reading.indexAfter(i, end));
        if (!reading.has(Property.SEASON)) {
            reading.add(Property.SEASON, String.valueOf(season));
        }
    }
}

package org.intertitle.release;

/** {@code 1x02}, {@code 1x02x03}, {@code 1x02-03}. */
final class CrossRule implements Rule {

    @Override
    public void apply(Reading reading) {
        for (int i = 0; i < reading.size() && !reading.has(Property.EPISODE); i++) {
            if (reading.free(i) && Digits.is(reading.at(i).key().charAt(0))) {
                read(reading, i);
            }
        }
    }

    private static void read(Reading reading, int i) {
        Cursor cursor = new Cursor(reading.low(), reading.at(i).start());
        int season = cursor.number(2);
        if (season < 0 || !cursor.take("x")) {
            return;
        }
        int from = cursor.at();
        int first = cursor.number(3);
        if (first < 0 || cursor.at() - from < 2) {
            return;
        }
        EpisodeChain chain = new EpisodeChain(cursor, "x", first);
        chain.read(season);
        if (cursor.atBoundary()) {
            reading.claim(Property.SEASON, i, reading.indexAfter(i, cursor.at()));
            reading.add(Property.SEASON, String.valueOf(season));
            chain.note(reading);
        }
    }
}

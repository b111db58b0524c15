package org.intertitle.release;

/** {@code 3of6}, {@code 3 of 6}: an episode of a short series. */
final class CountRule implements Rule {

    @Override
    public void apply(Reading reading) {
        for (int i = 1; i < reading.size() && !reading.has(Property.EPISODE); i++) {
            if (reading.free(i) && Digits.is(reading.at(i).key().charAt(0))) {
                read(reading, i);
            }
        }
    }

    private static void read(Reading reading, int i) {
        Cursor cursor = new Cursor(reading.low(), reading.at(i).start());
        int number = cursor.number(2);
        cursor.skip(" ._", 1);
        boolean of = cursor.take("of");
        cursor.skip(" ._", 1);
        int count = of ? cursor.number(2) : -1;
        if (number > 0 && count >= number && cursor.atBoundary()) {
            reading.claim(
                    Property.EPISODE,
                    i,
                    reading.indexAfter(i, cursor.at()),
                    String.valueOf(number));
        }
    }
}

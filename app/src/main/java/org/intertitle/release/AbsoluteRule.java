package org.intertitle.release;

/** The absolute number that some names carry behind season and episode: {@code S01E05 - 005}. */
final class AbsoluteRule implements Rule {

    @Override
    public void apply(Reading reading) {
        if (!reading.has(Property.EPISODE) || !reading.has(Property.SEASON)) {
            return;
        }
        for (int i = 1; i < reading.size(); i++) {
            Property before = reading.claimOf(i - 1);
            if (before != null && before.numbers() && reading.free(i)) {
                read(reading, i);
                return;
            }
        }
    }

    private static void read(Reading reading, int i) {
        Token token = reading.at(i);
        boolean set = token.afterDash() || reading.opensBracket(i);
        int length = token.key().length();
        int number = token.number();
        boolean anime = reading.hint() == NameHint.ANIME || reading.claimed(0, Property.GROUP);
        boolean sized = length == 3 || (anime && length >= 1 && length <= 4);
        if (set && sized && number > 0 && reading.endsAfter(i)) {
            reading.claim(Property.ABSOLUTE, i, i + 1, String.valueOf(number));
        }
    }
}

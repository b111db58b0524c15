package org.intertitle.release;

import org.intertitle.release.Vocabulary.Match;
import org.intertitle.release.Vocabulary.Strength;

/** Words that describe an encode wherever they stand, except as the very first of a title. */
final class StrongWordRule implements Rule {

    private final Vocabulary vocabulary;

    StrongWordRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void apply(Reading reading) {
        int i = 0;
        while (i < reading.size()) {
            Match match = reading.free(i) && mayStand(reading, i) ? match(reading, i) : null;
            if (match == null) {
                i++;
            } else {
                Vocabulary.claim(reading, i, match);
                i = match.end();
            }
        }
    }

    private @org.jspecify.annotations.Nullable Match match(Reading reading, int i) {
        return vocabulary.longest(reading, i, Strength.STRONG);
    }

    private static boolean mayStand(Reading reading, int i) {
        return i > 0 || (reading.at(0).bracket() != 0 && reading.size() > 1);
    }
}

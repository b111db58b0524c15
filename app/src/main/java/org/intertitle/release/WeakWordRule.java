package org.intertitle.release;

import org.intertitle.release.Vocabulary.Match;
import org.intertitle.release.Vocabulary.Strength;
import org.jspecify.annotations.Nullable;

/** Words that mean something only where the title is over: after an anchor, or in brackets. */
final class WeakWordRule implements Rule {

    /** Words; beyond them nothing is an episode's title, and names of any length stay linear. */
    private static final int LONGEST_TITLE = 40;

    private final Vocabulary vocabulary;

    WeakWordRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void apply(Reading reading) {
        int anchor = reading.firstAnchor();
        int i = 0;
        while (i < reading.size()) {
            Match match = reading.free(i) ? match(reading, i, anchor) : null;
            if (match == null) {
                i++;
            } else {
                Vocabulary.claim(reading, i, match);
                i = match.end();
            }
        }
    }

    private @Nullable Match match(Reading reading, int i, int anchor) {
        boolean over = i > anchor && !titleOfEpisode(reading, i);
        Match match = over ? service(reading, i) : null;
        if (match == null && (over || wholeBracket(reading, i))) {
            match = longest(reading, i);
        }
        if (match == null && i > 0) {
            match = edge(reading, i);
        }
        return match;
    }

    private @Nullable Match longest(Reading reading, int i) {
        Match edge = vocabulary.longest(reading, i, Strength.EDGE);
        Match weak = vocabulary.longest(reading, i, Strength.WEAK);
        return edge == null || (weak != null && weak.end() > edge.end()) ? weak : edge;
    }

    private @Nullable Match edge(Reading reading, int i) {
        Match match = vocabulary.longest(reading, i, Strength.EDGE);
        return match != null && reading.endsAfter(match.end() - 1) ? match : null;
    }

    /** A service's short name counts beside a source or a picture size only. */
    private @Nullable Match service(Reading reading, int i) {
        Match match = vocabulary.longest(reading, i, Strength.SERVICE);
        if (match == null) {
            return null;
        }
        boolean beside =
                is(reading, match.end(), Property.SOURCE)
                        || webFollows(reading, match.end())
                        || is(reading, i - 1, Property.SCREEN_SIZE);
        return beside ? match : null;
    }

    private static boolean webFollows(Reading reading, int i) {
        return reading.free(i) && reading.at(i).key().equals("web");
    }

    private static boolean is(Reading reading, int i, Property property) {
        return i >= 0 && i < reading.size() && reading.claimOf(i) == property;
    }

    /**
     * Between the number of an episode and the first technical word lies its title, in which weak
     * words are words; the last one before a claimed word may still describe the release.
     */
    private boolean titleOfEpisode(Reading reading, int i) {
        int before = i;
        while (before > i - LONGEST_TITLE && before > 0 && reading.free(before - 1)) {
            before--;
        }
        Property claim = before > 0 ? reading.claimOf(before - 1) : null;
        if (claim == null || !claim.numbers() || reading.at(i).bracket() != 0) {
            return false;
        }
        Match match = longest(reading, i);
        boolean last = match != null && match.end() < reading.size() && !reading.free(match.end());
        return !last && (before < i || reading.free(i + 1));
    }

    private static boolean wholeBracket(Reading reading, int i) {
        return i > 0 && reading.at(i).bracket() != 0 && reading.opensBracket(i);
    }
}

package org.intertitle.subtitle;

import java.util.Locale;

/**
 * What can be wrong with a subtitle. {@code weight} is how much of the quality goes if every cue
 * has it (1 is all), {@code most} the points that it takes at most.
 */
public enum ProblemKind {
    NOT_RECOGNISED(1, 100, false),
    EMPTY_FILE(1, 100, false),
    NO_CUES(1, 100, false),
    STUB(1, 95, false),
    ENCODING_DAMAGE(4, 60, false),
    MOJIBAKE(4, 60, true),
    NEGATIVE_DURATION(2, 40, true),
    ZERO_DURATION(1, 30, true),
    OVERLAP(0.5, 25, true),
    UNORDERED(0.5, 15, true),
    EMPTY_CUE(0.5, 20, true),
    TOO_SHORT(0.3, 15, true),
    TOO_LONG(0.3, 15, true),
    READING_SPEED(0.3, 25, true),
    ADVERTISEMENT(1, 15, true),
    MISSING_CUES(1, 30, false),
    UNREADABLE_LINE(1, 30, false);

    private final double weight;
    private final int most;
    private final boolean fixable;

    ProblemKind(double weight, int most, boolean fixable) {
        this.weight = weight;
        this.most = most;
        this.fixable = fixable;
    }

    /** The code as the command line shows it, for example {@code zero_duration}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean fixable() {
        return fixable;
    }

    double weight() {
        return weight;
    }

    int most() {
        return most;
    }
}

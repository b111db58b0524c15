package org.intertitle.ui.subtitle;

import org.intertitle.subtitle.ProblemKind;

import java.util.Optional;

/** A value of a cue that a problem can lie in. */
public enum CueValue {
    START,
    LENGTH,
    SPEED;

    /** Where a problem of this kind lies; empty where it lies in the text or in none of them. */
    static Optional<CueValue> of(ProblemKind kind) {
        return switch (kind) {
            case OVERLAP, UNORDERED -> Optional.of(START);
            case NEGATIVE_DURATION, ZERO_DURATION, TOO_SHORT, TOO_LONG -> Optional.of(LENGTH);
            case READING_SPEED -> Optional.of(SPEED);
            default -> Optional.empty();
        };
    }
}

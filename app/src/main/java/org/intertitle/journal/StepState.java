package org.intertitle.journal;

import java.util.Locale;

/** How far a step came. */
public enum StepState {
    /** Intended and not yet known to be done; recovery decides it at the next start. */
    INTENDED,
    /** The file is what the step wanted. */
    DONE,
    /** The file is still what it was before: the step never happened. */
    ABANDONED,
    /** The file is neither what it was nor what the step wanted; shown to the user. */
    CONFLICT;

    /** The name that the command line shows. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

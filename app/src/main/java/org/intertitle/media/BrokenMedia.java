package org.intertitle.media;

import java.io.IOException;
import java.io.Serial;

/** Ends the reading of a file whose content cannot be followed further; never leaves the engine. */
public final class BrokenMedia extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    private final MediaProblem problem;

    public BrokenMedia(MediaProblem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public MediaProblem problem() {
        return problem;
    }

    /** What was wrong and where, in English, for the problem list. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}

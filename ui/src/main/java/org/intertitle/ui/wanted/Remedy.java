package org.intertitle.ui.wanted;

import org.intertitle.wanted.ReasonCode;

/** What can be done about a wanted item from what is on the disk. */
enum Remedy {
    ADOPT,
    EXTRACT,
    NOTHING;

    static Remedy of(ReasonCode reason) {
        return switch (reason) {
            case MISNAMED -> ADOPT;
            case EMBEDDED_ONLY -> EXTRACT;
            case MISSING, WRONG_KIND, POOR, WRONG_LANGUAGE -> NOTHING;
        };
    }
}

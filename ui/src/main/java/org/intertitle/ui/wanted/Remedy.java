package org.intertitle.ui.wanted;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.wanted.ReasonCode;

/** What can be done about a wanted item from what is on the disk. */
enum Remedy {
    ADOPT(Glyph.ADOPT),
    EXTRACT(Glyph.EXTRACT),
    NOTHING(Glyph.INFO),
    /** The person set it aside. */
    IGNORED(Glyph.MINUS);

    private final Glyph glyph;

    Remedy(Glyph glyph) {
        this.glyph = glyph;
    }

    Glyph glyph() {
        return glyph;
    }

    /** Whether a plan for it would have steps. */
    boolean possible() {
        return this == ADOPT || this == EXTRACT;
    }

    static Remedy of(ReasonCode reason) {
        return switch (reason) {
            case MISNAMED -> ADOPT;
            case EMBEDDED_ONLY -> EXTRACT;
            case MISSING, WRONG_KIND, POOR, WRONG_LANGUAGE -> NOTHING;
        };
    }
}

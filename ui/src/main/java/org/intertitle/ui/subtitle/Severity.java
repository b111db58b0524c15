package org.intertitle.ui.subtitle;

import org.intertitle.subtitle.ProblemKind;
import org.intertitle.ui.kit.Glyph;

/** How bad a problem is, told by shape before colour; ordered from the worst. */
public enum Severity {
    /** Text or times are lost or wrong. */
    BROKEN(Glyph.BROKEN),
    /** It disturbs who reads along. */
    WARNING(Glyph.WARNING),
    /** Hard to follow, perhaps. */
    NOTE(Glyph.INFO);

    private final Glyph glyph;

    Severity(Glyph glyph) {
        this.glyph = glyph;
    }

    Glyph glyph() {
        return glyph;
    }

    String styleClass() {
        return switch (this) {
            case BROKEN -> "danger-icon";
            case WARNING -> "notice-icon";
            case NOTE -> "note-icon";
        };
    }

    static Severity of(ProblemKind kind) {
        return switch (kind) {
            case NOT_RECOGNISED,
                    EMPTY_FILE,
                    NO_CUES,
                    STUB,
                    ENCODING_DAMAGE,
                    MOJIBAKE,
                    NEGATIVE_DURATION,
                    MISSING_CUES,
                    UNREADABLE_LINE ->
                    BROKEN;
            case OVERLAP, ZERO_DURATION, UNORDERED, EMPTY_CUE, ADVERTISEMENT -> WARNING;
            case TOO_SHORT, TOO_LONG, READING_SPEED -> NOTE;
        };
    }
}

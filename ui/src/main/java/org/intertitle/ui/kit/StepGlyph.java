package org.intertitle.ui.kit;

import org.intertitle.plans.Action;

/** The icon of what a planned step does. */
public final class StepGlyph {
    private StepGlyph() {}

    public static Glyph of(Action action) {
        return switch (action) {
            case ADOPT -> Glyph.ADOPT;
            case RENAME -> Glyph.RENAME;
            case EXTRACT -> Glyph.EXTRACT;
            case CONVERT -> Glyph.CONVERT;
            case ARCHIVE, DOWNLOAD, TRANSLATE, TRANSCRIBE, OCR, SYNC -> Glyph.CAPTIONS;
        };
    }
}

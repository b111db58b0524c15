package org.intertitle.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.Locale;

/** The colour sets of the window. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    String styleClass() {
        return "it-" + name().toLowerCase(Locale.ROOT);
    }

    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}

package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Theme;

import java.util.Locale;

/** How the window shall look now: colours, measures, language. */
record Dress(Theme theme, Measures measures, Locale locale) {

    /** Whether views have to be built anew to look like this. */
    boolean rebuilds(Dress before) {
        return !measures.equals(before.measures) || !locale.equals(before.locale);
    }
}

package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.Theme;

import java.util.Locale;

/** What the system says about appearance. Thread-safe. */
interface SystemLook {

    Theme theme();

    /** How large texts shall be; 1 is the usual size. */
    double scale();

    /** The language, and the region whose formats are used. */
    Locale locale();

    /** Whether things may move. */
    boolean motion();

    /** Runs this, on the FX thread, whenever one of the answers changed. */
    void listen(Runnable changed);
}

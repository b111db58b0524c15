package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.Theme;

/** What the system says about appearance. Thread-safe. */
interface SystemLook {

    Theme theme();

    /** Whether things may move. */
    boolean motion();

    /** Runs this, on the FX thread, whenever one of the answers changed. */
    void listen(Runnable changed);
}

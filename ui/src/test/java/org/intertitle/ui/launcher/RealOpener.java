package org.intertitle.ui.launcher;

import org.intertitle.ui.cli.ApplicationOpener;

/** Opens the application as the program does, for tests of the command line. */
public final class RealOpener {

    private RealOpener() {}

    public static ApplicationOpener create() {
        return new DatabaseOpener();
    }
}

package org.intertitle.ui.launcher;

import org.intertitle.kernel.DataFolder;

/** placeholder until the shell is wired. */
final class WindowApplication {
    static void open(DataFolder data) {}
}

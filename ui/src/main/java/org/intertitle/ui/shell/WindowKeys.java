package org.intertitle.ui.shell;

import org.intertitle.ui.kit.KeyHint;

/** The actions whose keys stand in the frame of the window. */
final class WindowKeys {
    static final KeyHint UNDO = new KeyHint("window.undo", "Ctrl+Z");
    static final KeyHint REDO = new KeyHint("window.redo", "Ctrl+Y");
    static final KeyHint HELP = new KeyHint("window.help", "F1");
    static final KeyHint SEARCH = new KeyHint("window.search", "Ctrl+F");

    static final KeyHint SAVE_FILTER = new KeyHint("filters.here.save", "Ctrl+D");

    private WindowKeys() {}
}

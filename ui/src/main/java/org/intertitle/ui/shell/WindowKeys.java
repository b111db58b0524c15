package org.intertitle.ui.shell;

import org.intertitle.ui.kit.KeyHint;

/** The actions of the window whose keys stand in its frame. */
final class WindowKeys {
    static final KeyHint UNDO = new KeyHint("window.undo", "Ctrl+Z");
    static final KeyHint REDO = new KeyHint("window.redo", "Ctrl+Y");
    static final KeyHint SEARCH = new KeyHint("window.search", "Ctrl+F");

    private WindowKeys() {}
}

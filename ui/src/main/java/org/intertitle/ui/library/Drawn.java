package org.intertitle.ui.library;

/** A cell that can be drawn anew where it is. FX thread only. */
interface Drawn {
    void draw();
}

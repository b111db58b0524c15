package org.intertitle.ui.kit;

import java.nio.file.Path;
import java.util.List;

/** Presses the mouse on what can be dragged out, and says which files would go. */
public final class Dragging {
    private Dragging() {}

    public static List<Path> files(DragOut<?> drag) {
        drag.prepare();
        return drag.ready();
    }
}

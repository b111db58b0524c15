package org.intertitle.ui.kit;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The cells that a list made, to draw them anew where they are; the list's own refresh would make
 * new ones, which costs a frame. Keeps no cell alive. FX thread only.
 */
public final class DrawnCells {
    private final Set<Drawn> cells = Collections.newSetFromMap(new WeakHashMap<>());

    /** A cell that can show anew what it is about. */
    public interface Drawn {
        void draw();
    }

    /** Knows this cell from now on. */
    public <C extends Drawn> C add(C cell) {
        cells.add(cell);
        return cell;
    }

    public void draw() {
        cells.forEach(Drawn::draw);
    }
}

package org.intertitle.ui.shell;

import javafx.scene.control.Label;

/**
 * A label whose text changes all the time: it grows with it but never shrinks, so nothing jumps.
 */
final class SteadyLabel extends Label {
    private double widest;

    /** The text is about something else now. */
    void begin() {
        widest = 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        widest = Math.max(widest, super.computePrefWidth(height));
        return widest;
    }
}

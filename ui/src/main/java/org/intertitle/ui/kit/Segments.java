package org.intertitle.ui.kit;

import javafx.scene.Node;

import java.util.List;

/** The parts of a bar that stand for shares of a whole. FX thread only. */
public final class Segments {
    private Segments() {}

    /** Rounds the outer ends of the bar by the style classes of its first and last part. */
    public static void round(List<Node> parts) {
        if (!parts.isEmpty()) {
            parts.getFirst().getStyleClass().add("first");
            parts.getLast().getStyleClass().add("last");
        }
    }
}

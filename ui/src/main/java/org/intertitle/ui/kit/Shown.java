package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows and hides nodes together with the room that they take, and gives them fixed widths. */
public final class Shown {
    private Shown() {}

    public static void when(boolean visible, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }

    /** The same width, whatever is inside. */
    public static void wide(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}

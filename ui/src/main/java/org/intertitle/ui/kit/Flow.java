package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Nodes in one line, which breaks only where there is no room for it. FX thread only. */
public final class Flow extends FlowPane {
    private static final double ONE_LINE = 10_000;

    public Flow() {
        getStyleClass().add("flow");
        setPrefWrapLength(ONE_LINE);
    }

    public Flow(Node... nodes) {
        this();
        getChildren().setAll(nodes);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        int shown = 0;
        for (Node node : getManagedChildren()) {
            width += snapSizeX(node.prefWidth(-1)) + (shown++ == 0 ? 0 : snapSpaceX(getHgap()));
        }
        return width;
    }
}

package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/** Lets Tab go round within what lies over the window, never behind it. FX thread only. */
public final class TabRound {
    private TabRound() {}

    /** From now on Tab and Shift+Tab stay within this node while the focus is there. */
    public static void within(Parent layer) {
        layer.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB) {
                        move(layer, event.isShiftDown() ? -1 : 1);
                        event.consume();
                    }
                });
    }

    private static void move(Parent layer, int step) {
        List<Node> stops = new ArrayList<>();
        collect(layer, stops);
        if (!stops.isEmpty()) {
            int at = stops.indexOf(layer.getScene().getFocusOwner());
            int next = at < 0 && step < 0 ? stops.size() - 1 : at + step;
            stops.get(Math.floorMod(next, stops.size())).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}

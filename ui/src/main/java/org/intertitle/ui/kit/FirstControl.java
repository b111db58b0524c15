package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;

/** Finds where the keyboard begins on a screen that says nothing of its own. FX thread only. */
final class FirstControl {
    private FirstControl() {}

    /** The first control in here, in the order of Tab, that can be used now. */
    static Optional<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(FirstControl::in)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}

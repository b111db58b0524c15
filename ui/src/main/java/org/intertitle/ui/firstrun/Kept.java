package org.intertitle.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/**
 * Which control of a list of rows has the focus, by its id and name, so that the same has it again
 * once the rows are drawn anew, wherever its row has moved.
 */
record Kept(@Nullable String id, @Nullable String name, boolean within) {

    static Kept of(Pane rows) {
        Node owner = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        boolean within = owner != null && rows.isFocusWithin();
        return within && owner != null
                ? new Kept(owner.getId(), owner.getAccessibleText(), true)
                : new Kept(null, null, false);
    }

    /** Gives the focus back; where that control is disabled or gone, to one beside it. */
    void restore(Pane rows) {
        if (!within) {
            return;
        }
        Node same = find(rows);
        if (same != null && !same.isDisabled()) {
            same.requestFocus();
            return;
        }
        Node near = same == null ? rows : same.getParent();
        near.lookupAll("*").stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private @Nullable Node find(Pane rows) {
        return rows.lookupAll("*").stream()
                .filter(node -> name != null && name.equals(node.getAccessibleText()))
                .filter(node -> id == null || id.equals(node.getId()))
                .findFirst()
                .orElse(null);
    }
}

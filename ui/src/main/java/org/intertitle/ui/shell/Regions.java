package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of the window through which F6 goes: rail, top bar, screen, its side panel, status
 * line. FX thread only.
 */
final class Regions {
    private final Parent rail;
    private final Parent topBar;
    private final Parent content;
    private final Parent status;
    private final Runnable focusScreen;

    Regions(Parent rail, Parent topBar, Parent content, Parent status, Runnable focusScreen) {
        this.rail = rail;
        this.topBar = topBar;
        this.content = content;
        this.status = status;
        this.focusScreen = focusScreen;
    }

    /** Moves the focus to the next or the previous part that can have it. */
    void move(int step) {
        List<Parent> regions = regions();
        int from = present(regions);
        for (int i = 1; i <= regions.size(); i++) {
            Parent region = regions.get(Math.floorMod(from + i * step, regions.size()));
            if (first(region).isPresent()) {
                focus(region);
                return;
            }
        }
    }

    private List<Parent> regions() {
        List<Parent> regions = new ArrayList<>(List.of(rail, topBar, content));
        content.lookupAll(".side-panel").stream()
                .filter(Parent.class::isInstance)
                .map(Parent.class::cast)
                .forEach(regions::add);
        regions.add(status);
        return regions;
    }

    /** The innermost part that has the focus; before the first where none has it. */
    private int present(List<Parent> regions) {
        Node owner = content.getScene().getFocusOwner();
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (within(owner, regions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean within(@Nullable Node node, Node region) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private void focus(Parent region) {
        if (region.equals(content)) {
            focusScreen.run();
        }
        if (!within(region.getScene().getFocusOwner(), region)) {
            first(region).ifPresent(node -> focusVisibly(node, TraversalDirection.NEXT));
        }
    }

    /**
     * Coming from a neighbour shows the focus, as Tab does; asking for it alone would not.
     *
     * @param to where that neighbour is, next or previous
     */
    static void focusVisibly(Node node, TraversalDirection to) {
        node.requestFocus();
        if (node.requestFocusTraversal(to)) {
            TraversalDirection back =
                    to == TraversalDirection.NEXT
                            ? TraversalDirection.PREVIOUS
                            : TraversalDirection.NEXT;
            node.getScene().getFocusOwner().requestFocusTraversal(back);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}

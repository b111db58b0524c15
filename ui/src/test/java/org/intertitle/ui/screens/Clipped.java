package org.intertitle.ui.screens;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.RoomPane;
import org.intertitle.ui.kit.StateIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what does not fit into a laid out scene: shortened texts, and nodes that are cut off. */
final class Clipped {
    private static final double TOLERANCE = 1.5;

    /** What a sign may reach beyond its row. */
    private static final double SIGN = 4;

    /** What may end in an ellipsis: the person's names, paths and texts, of any length. */
    private static final Set<String> OF_THE_PERSON =
            Set.of(
                    "user-text",
                    "path-label",
                    "strong-cell",
                    "cue-text",
                    "poster-name",
                    "may-shorten");

    private static final double FAR = 100_000;
    private static final Bounds EVERYWHERE = new BoundingBox(-FAR, -FAR, 2 * FAR, 2 * FAR);

    private final List<String> found = new ArrayList<>();

    private Clipped() {}

    static List<String> in(Scene scene) {
        Clipped clipped = new Clipped();
        Parent root = scene.getRoot();
        clipped.look(root, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return clipped.found;
    }

    /** {@code room}: what of the scene is not cut off here, or can be scrolled to. */
    private void look(Node node, Bounds room) {
        if (!node.isVisible() || node.getOpacity() == 0 || node.getParent() instanceof TextArea) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (shows(node) && outside(bounds, room, TOLERANCE)) {
            found.add(describe(node) + " is cut off: " + shape(bounds) + " in " + shape(room));
        }
        if (node instanceof Labeled labeled) {
            shortened(labeled);
        }
        if (node instanceof Pane pane
                && !(node instanceof StackPane)
                && !(node instanceof TextFlow)) {
            arranged(pane);
        }
        Node content =
                switch (node) {
                    case ScrollPane pane -> pane.getContent();
                    case RoomPane pane -> pane.getContent();
                    default -> null;
                };
        if (content != null) {
            withoutBar(node, content);
            look(content, content.localToScene(content.getLayoutBounds()));
        } else if (node instanceof Parent parent) {
            boolean clips = node.getClip() != null && !flows(node);
            Bounds inner =
                    switch (node) {
                        case VirtualFlow<?> flow -> flowed(flow, room);
                        case TableView<?> table when sideways(table) -> EVERYWHERE;
                        default -> room;
                    };
            parent.getChildrenUnmodifiable().forEach(child -> look(child, clips ? bounds : inner));
        }
    }

    /** What a pane that never scrolls sideways cannot show. */
    private void withoutBar(Node node, Node content) {
        if (node instanceof ScrollPane pane
                && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                && content.getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + TOLERANCE) {
            found.add(describe(content) + " is wider than " + describe(node));
        }
    }

    /** Children that stick out of their pane, or lie over one another. */
    private void arranged(Pane pane) {
        List<Node> children = pane.getChildren().stream().filter(Clipped::takesRoom).toList();
        for (int i = 0; i < children.size(); i++) {
            Bounds one = place(children.get(i));
            if (outside(one, pane.getLayoutBounds(), SIGN)) {
                found.add(
                        describe(children.get(i))
                                + " sticks out: "
                                + shape(one)
                                + " in "
                                + shape(pane.getLayoutBounds()));
            }
            for (int j = i + 1; j < children.size(); j++) {
                if (overlap(one, place(children.get(j)))) {
                    found.add(describe(children.get(i)) + " overlaps " + describe(children.get(j)));
                }
            }
        }
    }

    /** Without shadows. */
    private static Bounds place(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean takesRoom(Node node) {
        boolean empty =
                node instanceof Label label
                        && label.getText().isEmpty()
                        && label.getGraphic() == null;
        return node.isManaged() && node.isVisible() && node.getOpacity() > 0 && !empty;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
                        > TOLERANCE
                && Math.min(one.getMaxY(), other.getMaxY())
                                - Math.max(one.getMinY(), other.getMinY())
                        > TOLERANCE;
    }

    private static boolean flows(Node node) {
        return node instanceof VirtualFlow<?> || node.getStyleClass().contains("clipped-container");
    }

    /** Rows above and below can be scrolled to; to the sides only where a bar is shown. */
    private static Bounds flowed(VirtualFlow<?> flow, Bounds room) {
        Bounds across = flow.localToScene(flow.getLayoutBounds());
        return sideways(flow)
                ? EVERYWHERE
                : new BoundingBox(
                        Math.max(across.getMinX(), room.getMinX()),
                        -FAR,
                        Math.min(across.getWidth(), room.getWidth()),
                        2 * FAR);
    }

    private static boolean sideways(Node node) {
        return node.lookupAll(".scroll-bar:horizontal").stream().anyMatch(Node::isVisible);
    }

    private static boolean shows(Node node) {
        return node instanceof Control || node instanceof Icon || node instanceof StateIcon;
    }

    private static boolean outside(Bounds bounds, Bounds room, double by) {
        return bounds.getWidth() > 0
                && (bounds.getMinX() < room.getMinX() - by
                        || bounds.getMinY() < room.getMinY() - by
                        || bounds.getMaxX() > room.getMaxX() + by
                        || bounds.getMaxY() > room.getMaxY() + by);
    }

    private void shortened(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isEmpty() || mayShorten(labeled)) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && child.isVisible()
                    && !text.getText().equals(whole)
                    && text.getText().endsWith(labeled.getEllipsisString())) {
                found.add(describe(labeled) + " shows " + text.getText());
            }
        }
    }

    private static boolean mayShorten(Labeled labeled) {
        for (Node node = labeled; node != null; node = node.getParent()) {
            if (node.getStyleClass().stream().anyMatch(OF_THE_PERSON::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        StringBuilder path = new StringBuilder();
        int levels = 0;
        for (Node at = node; at != null && levels < 3; at = at.getParent(), levels++) {
            path.append(levels == 0 ? "" : " < ")
                    .append(at.getClass().getSimpleName())
                    .append(at.getStyleClass());
        }
        return path + text;
    }

    private static String shape(Bounds bounds) {
        return "%.0f,%.0f %.0f×%.0f"
                .formatted(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}

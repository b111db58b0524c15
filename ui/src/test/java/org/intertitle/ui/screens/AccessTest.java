package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Walks every scene as a screen reader and as a keyboard do. */
class AccessTest {

    /**
     * What has keys of its own instead: parts of controls; what Esc does (clear, close) and Ctrl+Z
     * (the Undo of a toast, which must not take the focus); Alt+Left and Alt+Right; what is offered
     * below the search box or in the palette is walked from there; saved filters by the arrow keys
     * of the rail.
     */
    private static final Set<String> OTHERWISE = Set.of("arrow-button");

    private static final Set<String> WITHIN =
            Set.of("toast", "search-box", "way", "completions", "palette", "shelf-rows");

    @Test
    void everythingThatTakesTheFocusHasNameAndRole() {
        assertThat(found(Costume.LIGHT, AccessTest::unnamed)).isEmpty();
    }

    @Test
    void everySignOfAStateIsSpokenByItselfOrByWhatItStandsIn() {
        assertThat(found(Costume.LIGHT, AccessTest::silentSigns)).isEmpty();
    }

    @Test
    void tabReachesEverythingThatCanBeUsed() {
        assertThat(found(Costume.LIGHT, AccessTest::unreachable)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Costume.class,
            names = {"LIGHT", "DARK", "CONTRAST"})
    void focusIsSeen(Costume costume) {
        assertThat(found(costume, AccessTest::unseenFocus)).isEmpty();
    }

    /** What the check finds in any scene, each shown in a window that has the focus. */
    private static List<String> found(Costume costume, Function<Scene, Collection<String>> check) {
        List<String> found = new ArrayList<>();
        for (SampleScene sample : SampleScene.all()) {
            Toolkit.onFx(() -> sample.shown(costume, check))
                    .forEach(each -> found.add(sample + ": " + each));
        }
        return found;
    }

    private static List<String> unnamed(Scene scene) {
        return SampleScene.visible(scene.getRoot()).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> name(node).isBlank() || vague(node.getAccessibleRole()))
                .map(node -> describe(node) + " is " + node.getAccessibleRole())
                .toList();
    }

    private static boolean vague(AccessibleRole role) {
        return role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
    }

    private static String name(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        boolean input = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        return input || text == null ? "" : text.toString();
    }

    private static List<String> silentSigns(Scene scene) {
        return SampleScene.visible(scene.getRoot()).stream()
                .filter(StateIcon.class::isInstance)
                .filter(icon -> !spoken(icon))
                .map(AccessTest::describe)
                .toList();
    }

    private static boolean spoken(Node icon) {
        int levels = 0;
        for (Node at = icon; at != null && levels < 4; at = at.getParent(), levels++) {
            boolean labelled =
                    at.getParent() != null
                            && at.getParent().getChildrenUnmodifiable().stream()
                                    .anyMatch(next -> next.getStyleClass().contains("label"));
            if (labelled || (at.getAccessibleText() != null && !at.getAccessibleText().isBlank())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> unreachable(Scene scene) {
        Set<Node> reached = walk(scene);
        return SampleScene.visible(scene.getRoot()).stream()
                .filter(AccessTest::interactive)
                .filter(node -> !reached.contains(node) && !inCell(node))
                .filter(node -> node.getStyleClass().stream().noneMatch(OTHERWISE::contains))
                .filter(node ->
                        node.getParent().getStyleClass().stream().noneMatch(WITHIN::contains))
                .map(AccessTest::describe)
                .toList();
    }

    private static boolean interactive(Node node) {
        boolean acts =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ListView<?>
                        || node instanceof TableView<?>;
        boolean grouped =
                node instanceof ToggleButton toggle
                        && toggle.getToggleGroup() != null
                        && !toggle.isSelected();
        boolean popup = node.getParent() instanceof ComboBoxBase<?>;
        return acts && !popup && !grouped && !node.isDisabled() && shown(node);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Cells are walked by arrows, and what they can do is in the actions of their screen. */
    private static boolean inCell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof IndexedCell<?> || at.getStyleClass().contains("column-header")) {
                return true;
            }
        }
        return false;
    }

    /** All that Tab comes by until it comes round. */
    private static Set<Node> walk(Scene scene) {
        Set<Node> reached = new LinkedHashSet<>();
        Node at = scene.getFocusOwner();
        if (at == null) {
            scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
            at = scene.getFocusOwner();
        }
        while (at != null && reached.add(at)) {
            at.requestFocusTraversal(TraversalDirection.NEXT);
            at = scene.getFocusOwner();
        }
        return reached;
    }

    private static List<String> unseenFocus(Scene scene) {
        List<String> unseen = new ArrayList<>();
        for (Node node : walk(scene)) {
            if (behindDialog(scene, node) || behindOffers(scene, node)) {
                continue;
            }
            if (node instanceof ScrollPane) {
                unseen.add(describe(node) + " takes the focus and shows nothing");
                continue;
            }
            node.requestFocus();
            node.requestFocusTraversal(TraversalDirection.NEXT);
            Node next = scene.getFocusOwner();
            if (next == null || next.equals(node)) {
                continue;
            }
            WritableImage without = picture(scene, node);
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
            if (node.equals(scene.getFocusOwner()) && same(without, picture(scene, node))) {
                unseen.add(describe(node));
            }
        }
        return unseen;
    }

    /** What is offered below the search box goes away as soon as the focus leaves that. */
    private static boolean behindOffers(Scene scene, Node node) {
        Node card = scene.getRoot().lookup(".completions");
        return card != null
                && card.isVisible()
                && card.localToScene(card.getLayoutBounds())
                        .intersects(node.localToScene(node.getLayoutBounds()));
    }

    /** A dialog keeps the Tab key inside; what lies behind it is greyed by its scrim. */
    private static boolean behindDialog(Scene scene, Node node) {
        Node scrim =
                scene.getRoot().lookupAll(".scrim").stream()
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElse(null);
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(scrim)) {
                return false;
            }
        }
        return scrim != null;
    }

    private static WritableImage picture(Scene scene, Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // Scroll panes keep a picture of their content, which only a pulse renews.
        scene.getRoot().lookupAll(".viewport").forEach(each -> each.setCache(false));
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        SnapshotParameters around = new SnapshotParameters();
        around.setViewport(
                new Rectangle2D(
                        Math.max(0, bounds.getMinX() - 4),
                        Math.max(0, bounds.getMinY() - 4),
                        Math.min(bounds.getWidth(), 400) + 8,
                        Math.min(bounds.getHeight(), 400) + 8));
        return scene.getRoot().snapshot(around, null);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String describe(Node node) {
        StringBuilder path = new StringBuilder();
        int levels = 0;
        for (Node at = node; at != null && levels < 3; at = at.getParent(), levels++) {
            path.append(levels == 0 ? "" : " < ")
                    .append(at.getClass().getSimpleName())
                    .append(at.getStyleClass());
        }
        return path + " '" + name(node) + "'";
    }
}

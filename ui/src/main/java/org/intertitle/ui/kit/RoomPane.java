package org.intertitle.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * Gives its content all the room there is, and never less than the content's least size: a window
 * with less room scrolls. Unlike a scroll pane it keeps no picture of its content, so that long
 * lists inside stay fast.
 */
@DefaultProperty("content")
public final class RoomPane extends Region {
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final Rectangle clip = new Rectangle();
    private @Nullable Region content;
    private Subscription focus = Subscription.EMPTY;

    public RoomPane() {
        getStyleClass().add("room");
        setClip(clip);
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        sceneProperty().subscribe(this::attachTo);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    public void setContent(Region next) {
        content = next;
        getChildren().setAll(next, across, down);
    }

    public @Nullable Region getContent() {
        return content;
    }

    private void scroll(ScrollEvent event) {
        move(across, -event.getDeltaX());
        move(down, -event.getDeltaY());
    }

    private static void move(ScrollBar bar, double by) {
        if (bar.isVisible()) {
            bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
        }
    }

    private void attachTo(@Nullable Scene scene) {
        focus.unsubscribe();
        focus =
                scene == null
                        ? Subscription.EMPTY
                        : scene.focusOwnerProperty().subscribe(this::reveal);
    }

    /** Moves the content so that what has the focus is seen. */
    private void reveal(@Nullable Node node) {
        Region shown = content;
        boolean hides = across.isVisible() || down.isVisible();
        if (shown != null && node != null && hides && shown.isFocusWithin()) {
            Bounds bounds = shown.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            into(across, bounds.getMinX(), bounds.getMaxX(), getWidth());
            into(down, bounds.getMinY(), bounds.getMaxY(), getHeight());
        }
    }

    private static void into(ScrollBar bar, double from, double to, double room) {
        double far = Math.max(bar.getValue(), to - room);
        bar.setValue(Math.clamp(Math.min(far, from), 0, bar.getMax()));
    }

    @Override
    protected void layoutChildren() {
        Region shown = content;
        if (shown == null) {
            return;
        }
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        double wide = Math.max(width, shown.minWidth(-1));
        double high = Math.max(height, shown.minHeight(-1));
        show(across, wide > width, wide - width, width);
        show(down, high > height, high - height, height);
        shown.resizeRelocate(-across.getValue(), -down.getValue(), wide, high);
        double thick = across.prefHeight(-1);
        across.resizeRelocate(0, height - thick, width, thick);
        down.resizeRelocate(width - thick, 0, thick, height);
    }

    private static void show(ScrollBar bar, boolean needed, double hidden, double room) {
        bar.setVisible(needed);
        bar.setMax(needed ? hidden : 0);
        bar.setVisibleAmount(needed ? hidden * room / (room + hidden) : 1);
        bar.setUnitIncrement(40);
        if (!needed) {
            bar.setValue(0);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}

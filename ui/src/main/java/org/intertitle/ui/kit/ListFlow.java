package org.intertitle.ui.kit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

/** Which rows of a list are in sight, and how wide its scroll bar is. FX thread only. */
public final class ListFlow {
    private final ListView<?> list;
    private final ReadOnlyDoubleWrapper bar = new ReadOnlyDoubleWrapper();

    public ListFlow(ListView<?> list) {
        this.list = list;
        list.skinProperty()
                .subscribe(skin -> {
                    if (skin != null) {
                        measure();
                    }
                });
    }

    private void measure() {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            for (Node part : flow.getChildrenUnmodifiable()) {
                if (part instanceof ScrollBar found
                        && found.getOrientation() == Orientation.VERTICAL) {
                    found.visibleProperty().subscribe(() -> widen(found));
                    found.widthProperty().subscribe(() -> widen(found));
                    widen(found);
                }
            }
        }
    }

    private void widen(ScrollBar found) {
        bar.set(found.isVisible() ? found.getWidth() : 0);
    }

    private @Nullable VirtualFlow<?> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
    }

    /** How much of the width the scroll bar takes; nothing while it is not needed. */
    public ReadOnlyDoubleProperty barWidth() {
        return bar.getReadOnlyProperty();
    }

    /** The first row in sight. */
    public int first() {
        VirtualFlow<?> flow = flow();
        return flow == null || flow.getFirstVisibleCell() == null
                ? 0
                : flow.getFirstVisibleCell().getIndex();
    }

    /** How many rows are wholly in sight, at least one. */
    public int page() {
        VirtualFlow<?> flow = flow();
        return flow == null || list.getFixedCellSize() <= 0
                ? 1
                : (int) Math.max(1, flow.getHeight() / list.getFixedCellSize());
    }

    /** Scrolls as little as needed for a row to be in sight. */
    public void reveal(int row) {
        VirtualFlow<?> flow = flow();
        if (flow != null && row >= 0 && row < list.getItems().size()) {
            flow.scrollTo(row);
        }
    }

    /** Scrolls a row to the top, also before the list was ever shown. */
    public void top(int row) {
        list.scrollTo(Math.clamp(row, 0, Math.max(0, list.getItems().size() - 1)));
    }
}

package org.intertitle.ui.library;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

/** Which rows of a table are in sight. FX thread only. */
record TableFlow(TableView<?> table) {
    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
    }

    /** The first row in sight; 0 before the table is drawn. */
    int first() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        return first == null ? 0 : Math.max(0, first.getIndex());
    }

    /** How many rows are wholly in sight, at least one. */
    int page() {
        VirtualFlow<?> flow = flow();
        return flow == null || table.getFixedCellSize() <= 0
                ? 1
                : Math.max(1, (int) (flow.getHeight() / table.getFixedCellSize()));
    }

    /** Scrolls as little as needed for a row to be wholly in sight. */
    void reveal(int row) {
        VirtualFlow<?> flow = flow();
        if (flow == null || row < 0) {
            return;
        }
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (last != null && row > last.getIndex()) {
            flow.scrollToTop(Math.max(0, row - page() + 1));
        } else {
            flow.scrollTo(row);
        }
    }
}

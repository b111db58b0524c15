package org.intertitle.ui.library;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The number of the first row that a table shows; 0 before it is drawn. */
record TableTop(TableView<?> table) {
    int get() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            return first == null ? 0 : Math.max(0, first.getIndex());
        }
        return 0;
    }
}

package org.intertitle.ui.title;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Shown;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row that are in sight; they are made once and used again. */
final class MatrixSlots extends HBox {
    private final List<MatrixSlot> slots = new ArrayList<>();
    private final Measures measures;

    MatrixSlots(Measures measures) {
        this.measures = measures;
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** As many and as wide as the window has columns; it may still speak of columns that went. */
    List<MatrixSlot> fit(ColumnWindow.Shown shown, int columns) {
        int count = Math.clamp((long) columns - shown.first(), 0, shown.count());
        while (slots.size() < count) {
            slots.add(new MatrixSlot(measures));
        }
        List<MatrixSlot> used = slots.subList(0, count);
        used.forEach(slot -> Shown.wide(slot, shown.slot()));
        ObservableList<Node> children = getChildren();
        if (!children.equals(used)) {
            children.setAll(used);
        }
        return used;
    }

    /** The cells in sight, from left to right. */
    List<MatrixSlot> shown() {
        return slots.subList(0, getChildren().size());
    }

    /** The column at a place of the scene, where the first in sight is this one; -1 for none. */
    int at(double sceneX, double sceneY, int first) {
        for (int at = 0; at < getChildren().size(); at++) {
            Node slot = getChildren().get(at);
            if (slot.contains(slot.sceneToLocal(sceneX, sceneY))) {
                return first + at;
            }
        }
        return -1;
    }
}

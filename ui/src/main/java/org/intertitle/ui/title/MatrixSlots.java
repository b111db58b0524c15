package org.intertitle.ui.title;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Measures;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row that are in sight; they are made once and used again. */
final class MatrixSlots extends HBox {
    private final List<MatrixSlot> slots = new ArrayList<>();
    private final Measures measures;
    private double width;

    MatrixSlots(Measures measures) {
        this.measures = measures;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** As many and as wide as the window has columns; it may still speak of columns that went. */
    List<MatrixSlot> fit(ColumnWindow.Shown shown, int columns) {
        int count = Math.clamp((long) columns - shown.first(), 0, shown.count());
        while (slots.size() < count) {
            slots.add(new MatrixSlot(measures));
        }
        List<MatrixSlot> used = slots.subList(0, count);
        if (width != shown.slot() || !getChildren().equals(used)) {
            width = shown.slot();
            used.forEach(slot -> slot.wide(width));
            getChildren().setAll(used);
        }
        return used;
    }

    /** The cells in sight, from left to right. */
    List<MatrixSlot> shown() {
        return slots.subList(0, getChildren().size());
    }

    /** The column at a place of the scene, where the first in sight is this one; -1 for none. */
    int at(double sceneX, double sceneY, int first) {
        double across = sceneToLocal(sceneX, sceneY).getX();
        int at = width <= 0 ? -1 : (int) Math.floor(across / width);
        return at >= 0 && at < getChildren().size() ? first + at : -1;
    }
}

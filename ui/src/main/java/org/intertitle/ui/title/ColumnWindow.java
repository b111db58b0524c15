package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.ui.kit.Measures;

/**
 * Which columns of the matrix are in sight and how wide they are: all while there is room, then
 * narrower, at last only some, among them the one with the cursor. FX thread only.
 */
final class ColumnWindow {
    /** How far inside the rows begin and end, at 100 %. */
    static final double EDGE = 16;

    private static final double CODE = 64;
    private static final double NAME = 132;
    private static final double WIDE = 84;
    private static final double LEAST = 48;

    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(0, 0, 0, 0, false));
    private final Measures measures;
    private double width;
    private int total;
    private int cursor;

    /**
     * The columns from {@code first} on, of all that there are, each so wide; {@code brief} where
     * only short names fit over them.
     */
    record Shown(int first, int count, int total, double slot, boolean brief) {
        int hiddenLeft() {
            return first;
        }

        int hiddenRight() {
            return total - first - count;
        }
    }

    ColumnWindow(Measures measures) {
        this.measures = measures;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How wide the numbers of episodes are, in pixels. */
    double code() {
        return measures.px(CODE);
    }

    double edge() {
        return measures.px(EDGE);
    }

    void width(double next) {
        width = next;
        arrange();
    }

    void columns(int next) {
        total = next;
        arrange();
    }

    /** The cursor is in this column; it comes in sight. */
    void reveal(int column) {
        cursor = column;
        arrange();
    }

    private void arrange() {
        double room = width - 2 * edge() - code() - measures.px(NAME);
        double wide = measures.px(WIDE);
        double slot =
                total == 0 ? wide : Math.clamp(Math.floor(room / total), measures.px(LEAST), wide);
        int count = Math.clamp((long) (room / slot), Math.min(1, total), total);
        int first = Math.min(shown.get().first(), cursor);
        first = Math.max(first, cursor - count + 1);
        first = Math.clamp(first, 0, total - count);
        shown.set(new Shown(first, count, total, slot, slot < wide));
    }
}

package org.intertitle.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The columns of words that the rows of a list and its header share. Each is as wide as its widest
 * text so far, so that none is cut; where there is no room for all, whole columns go, those added
 * first last. FX thread only.
 */
public final class Columns {
    private final List<Column> columns = new ArrayList<>();
    private final double gap;
    private double room = Double.MAX_VALUE;

    /** {@code gap}: what stands between two columns, in pixels. */
    public Columns(double gap) {
        this.gap = gap;
    }

    /** Another column, less important than those before. */
    public Column add() {
        Column column = new Column();
        columns.add(column);
        return column;
    }

    /** How much room there is for all of them together, with a gap before each. */
    public void fit(double width) {
        room = width;
        double left = width;
        for (Column column : columns) {
            double takes = column.widest + gap;
            column.shown.set(takes <= left);
            left -= takes <= left ? takes : 0;
        }
    }

    /** One column; its labels come and go with it. */
    public final class Column {
        private final BooleanProperty shown = new SimpleBooleanProperty(true);
        private final Set<Cell> cells = Collections.newSetFromMap(new WeakHashMap<>());
        private double widest;

        private Column() {}

        /** A label of this column, empty at first, with these style classes. */
        public Label label(String... styles) {
            Cell cell = new Cell(this);
            cell.getStyleClass().addAll(styles);
            cells.add(cell);
            return cell;
        }

        private double widened(double width) {
            if (width > widest) {
                widest = width;
                cells.forEach(Label::requestLayout);
                fit(room);
            }
            return widest;
        }
    }

    private static final class Cell extends Label {
        private final Column column;

        private Cell(Column column) {
            this.column = column;
            setMinWidth(USE_PREF_SIZE);
            visibleProperty().bind(column.shown);
            managedProperty().bind(visibleProperty());
        }

        @Override
        protected double computePrefWidth(double height) {
            return column.widened(super.computePrefWidth(height));
        }
    }
}

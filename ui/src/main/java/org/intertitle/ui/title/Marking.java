package org.intertitle.ui.title;

import java.util.List;

/** Marks cells by where the cursor is and where it goes. FX thread only. */
final class Marking {
    private final MatrixCursor cursor;
    private final MatrixMarks marks;
    private final Meant meant;

    Marking(MatrixCursor cursor, MatrixMarks marks, Meant meant) {
        this.cursor = cursor;
        this.marks = marks;
        this.meant = meant;
    }

    /** Marks the cell under the cursor, or no more; on a heading its season in this column. */
    void toggle() {
        marks.toggle(meant.underCursor());
    }

    /** Moves the cursor by what is run and marks all on the way; going back marks less. */
    void extend(Runnable move) {
        RowKey from = cursor.row().get();
        if (from == null) {
            return;
        }
        MatrixMarks.Anchor anchor =
                marks.anchor(new MatrixMarks.Anchor(from, cursor.column().get()));
        move.run();
        RowKey to = cursor.row().get();
        if (to != null) {
            marks.range(meant.between(anchor, new MatrixMarks.Anchor(to, cursor.column().get())));
        }
    }

    /** Moves the cursor; a range that is marked next begins there. */
    void move(Runnable move) {
        marks.endRange();
        move.run();
    }

    /** Marks the column, and everything once the whole column is marked. */
    void columnThenAll() {
        List<Cell> column = meant.column();
        marks.addAll(marks.containsAll(column) ? meant.all() : column);
    }
}

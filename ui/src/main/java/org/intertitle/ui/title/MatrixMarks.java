package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cells are marked. A range grows and shrinks with the cursor until something else is marked.
 * Marks stay through filters and folding, and go with their videos and columns. FX thread only.
 */
final class MatrixMarks {
    private final Set<Cell> cells = new LinkedHashSet<>();
    private final Set<Cell> beforeRange = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private @Nullable Anchor anchor;

    /** Where a range began. */
    record Anchor(RowKey row, int column) {}

    /** Counts every change. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    boolean contains(Cell cell) {
        return cells.contains(cell);
    }

    boolean containsAll(Collection<Cell> some) {
        return !some.isEmpty() && cells.containsAll(some);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    int size() {
        return cells.size();
    }

    List<Cell> all() {
        return List.copyOf(cells);
    }

    /** Marks all of these, or none of them where all are marked. */
    void toggle(Collection<Cell> some) {
        endRange();
        if (containsAll(some)) {
            some.forEach(cells::remove);
        } else {
            cells.addAll(some);
        }
        changed();
    }

    void addAll(Collection<Cell> some) {
        endRange();
        cells.addAll(some);
        changed();
    }

    /** Marks exactly these. */
    void restore(Collection<Cell> some) {
        cells.clear();
        addAll(some);
    }

    /** Where the present range began; the given place where there is none yet. */
    Anchor anchor(Anchor here) {
        if (anchor == null) {
            anchor = here;
            beforeRange.clear();
            beforeRange.addAll(cells);
        }
        return anchor;
    }

    /** The present range is these cells now, besides what was marked before it. */
    void range(Collection<Cell> some) {
        cells.clear();
        cells.addAll(beforeRange);
        cells.addAll(some);
        changed();
    }

    /** What is marked next begins anew. */
    void endRange() {
        anchor = null;
    }

    void clear() {
        endRange();
        if (!cells.isEmpty()) {
            cells.clear();
            changed();
        }
    }

    /** Forgets what is there no more. */
    void keepOnly(Collection<Cell> existing) {
        boolean fewer = cells.retainAll(existing);
        beforeRange.retainAll(existing);
        if (fewer) {
            changed();
        }
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}

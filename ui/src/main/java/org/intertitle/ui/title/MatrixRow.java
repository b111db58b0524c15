package org.intertitle.ui.title;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One row of the matrix: a season with its sums, or one video. */
sealed interface MatrixRow {
    /** A season; {@code sums} are its columns, {@code season} null for videos without one. */
    record Season(@Nullable Integer season, int videos, boolean open, List<Sum> sums)
            implements MatrixRow {
        public Season {
            sums = List.copyOf(sums);
        }
    }

    /** One video. */
    record Entry(Episodes.Line line) implements MatrixRow {}

    /** How many videos of a season are satisfied in a column, of those that are asked. */
    record Sum(int satisfied, int asked) {}
}

package org.intertitle.ui.title;

import java.util.List;

/** One row of the matrix: a season with its sums, or one video. */
sealed interface MatrixRow {
    RowKey key();

    /** A season, {@link Matrix#NONE} for videos without one; {@code sums} are its columns. */
    record Season(int season, int videos, boolean open, List<Sum> sums) implements MatrixRow {
        public Season {
            sums = List.copyOf(sums);
        }

        @Override
        public RowKey key() {
            return new RowKey.OfSeason(season);
        }
    }

    /** One video. */
    record Entry(Episodes.Line line) implements MatrixRow {
        @Override
        public RowKey key() {
            return new RowKey.OfVideo(line.video().id());
        }
    }

    /** How many videos of a season are satisfied in a column, of those that are asked. */
    record Sum(int satisfied, int asked) {}
}

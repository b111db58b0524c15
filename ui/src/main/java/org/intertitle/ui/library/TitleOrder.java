package org.intertitle.ui.library;

import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleSort;

/** In which order titles are listed, and under which headings. */
public record TitleOrder(TitleSort sort, boolean descending, TitleGrouping grouping) {

    /** By name, without headings. */
    static final TitleOrder FIRST = new TitleOrder(TitleSort.NAME, false, TitleGrouping.NONE);

    TitleOrder by(TitleSort column, boolean down) {
        return new TitleOrder(column, down, grouping);
    }

    /**
     * By another column as one begins to read it (the newest, the most first), or the other way
     * round by the same.
     */
    TitleOrder byOrTurned(TitleSort column) {
        boolean most =
                switch (column) {
                    case NAME, KIND, QUALITY -> false;
                    case YEAR, WANTED, ADDED -> true;
                };
        return by(column, column == sort ? !descending : most);
    }

    TitleOrder in(TitleGrouping groups) {
        return new TitleOrder(sort, descending, groups);
    }
}

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

    TitleOrder in(TitleGrouping groups) {
        return new TitleOrder(sort, descending, groups);
    }
}

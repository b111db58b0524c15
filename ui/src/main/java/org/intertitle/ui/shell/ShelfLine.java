package org.intertitle.ui.shell;

import org.intertitle.kernel.AppException;
import org.intertitle.queries.SavedFilter;

/** One saved filter, and how much is in it. */
record ShelfLine(SavedFilter filter, Count count) {
    static final Count UNKNOWN = new Count.Unknown();

    /** How much is in a filter. */
    sealed interface Count {
        /** It was not counted yet. */
        record Unknown() implements Count {}

        record Of(int number) implements Count {}

        /** This version cannot read the filter. */
        record Unreadable(AppException why) implements Count {}
    }
}

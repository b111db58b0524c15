package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGroups.Group;

/** One line of the table: the heading of a group, or a title by its place among all. */
sealed interface TitleLine {

    /** A heading; the titles of its group begin at the place {@code from} among all. */
    record Heading(Group group, int from) implements TitleLine {

        /** The place behind its last title. */
        int to() {
            return from + group.count();
        }
    }

    /** A title; {@code index} is its place among the ids of the windowed list. */
    record Item(TitleId id, int index) implements TitleLine {}
}

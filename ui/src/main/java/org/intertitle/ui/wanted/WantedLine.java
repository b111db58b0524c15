package org.intertitle.ui.wanted;

import org.intertitle.kernel.WantedId;

import java.util.List;

/** One line of the list: the heading of a group, or an item by its place among all. */
sealed interface WantedLine {
    /** A group of what can be done, with all its items, open or folded. */
    record Heading(Remedy remedy, List<WantedId> ids, boolean open) implements WantedLine {
        public Heading {
            ids = List.copyOf(ids);
        }
    }

    /** An item; {@code index} is its place among the ids of the windowed list. */
    record Item(WantedId id, int index) implements WantedLine {}
}

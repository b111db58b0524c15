package org.intertitle.ui.library;

import org.intertitle.queries.TitleSums;
import org.intertitle.ui.library.Titles.TitleFacts;

/** What the side panel is about. */
sealed interface Panel {

    /** Nothing is known yet, or nothing is there. */
    record Empty() implements Panel {}

    /** One title. */
    record One(TitleFacts facts) implements Panel {}

    /** Several selected titles taken together. */
    record Several(TitleSums sums) implements Panel {}

    /** Everything in the filter, while no title is chosen. */
    record Whole(TitleSums sums) implements Panel {}
}

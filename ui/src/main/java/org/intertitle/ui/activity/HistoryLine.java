package org.intertitle.ui.activity;

import org.intertitle.journal.Step;

/** One line of the history: a day, a batch, or a step of an open batch. */
sealed interface HistoryLine {
    /** The day of what follows. */
    record Day(String text) implements HistoryLine {}

    /** A batch. */
    record Whole(Work.Batch batch, boolean open) implements HistoryLine {}

    /** A step of an open batch. */
    record Single(Step step) implements HistoryLine {}
}

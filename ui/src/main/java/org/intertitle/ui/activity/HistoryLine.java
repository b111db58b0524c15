package org.intertitle.ui.activity;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.Step;

import java.nio.file.Path;
import java.util.Optional;

/** One line of the history: a day, a batch, a step of an open batch, or that there are more. */
sealed interface HistoryLine {
    /** The day of what follows. */
    record Day(String text) implements HistoryLine {}

    /** A batch. */
    record Whole(Past.Batch batch, boolean open) implements HistoryLine {}

    /** A step of an open batch. */
    record Single(Past.Batch batch, Past.Entry entry) implements HistoryLine {}

    /** How many steps of an open batch are not listed yet, after so many that are. */
    record More(Past.Batch batch, int listed) implements HistoryLine {}

    /** The file that the step left, or took away. */
    static Optional<Path> file(HistoryLine line) {
        return line instanceof Single single
                ? Optional.of(file(single.entry().step()))
                : Optional.empty();
    }

    private static Path file(Step step) {
        return step.changes().stream()
                .filter(change -> change.after() != null)
                .map(FileChange::path)
                .findFirst()
                .orElse(step.changes().getFirst().path());
    }
}

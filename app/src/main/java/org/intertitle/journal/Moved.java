package org.intertitle.journal;

import java.nio.file.Path;
import java.util.Objects;

/** A step of two changes, seen as a move. */
record Moved(FileChange left, FileChange taken) {

    static Moved of(Step step) {
        FileChange first = step.changes().getFirst();
        FileChange last = step.changes().getLast();
        return first.after() == null ? new Moved(first, last) : new Moved(last, first);
    }

    Path from() {
        return left.path();
    }

    Path to() {
        return taken.path();
    }

    FileState state() {
        return Objects.requireNonNull(taken.after());
    }
}

package org.intertitle.plans;

import org.intertitle.journal.JournalStore;
import org.intertitle.journal.Step;

import java.nio.file.Path;

/** Remembers, by the journal, where the user took a step back. Thread-safe. */
public final class UndoneTargets {

    private final JournalStore journal;

    public UndoneTargets(JournalStore journal) {
        this.journal = journal;
    }

    /** Whether the last step for this subject that made this file was undone and stays so. */
    public boolean contains(Path target, String subject) {
        return journal.ofPath(target).stream()
                .filter(step -> step.undoes() == null && subject.equals(step.subject()))
                .findFirst()
                .filter(Step::undone)
                .isPresent();
    }
}

package org.intertitle.journal;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One journalled change of files. {@code action} is the code of what was done ({@code adopt},
 * {@code extract}, {@code undo} …), {@code subject} whatever the caller wants to find again (a
 * video's id). {@code undoes} names the step that this one takes back; {@code undoneBy} the step
 * that took this one back, null while it stands. {@code owner} is the process that ran it.
 */
public record Step(
        StepId id,
        BatchId batch,
        String action,
        @Nullable String subject,
        List<FileChange> changes,
        StepState state,
        Instant when,
        String owner,
        @Nullable StepId undoes,
        @Nullable StepId undoneBy) {

    public Step {
        changes = List.copyOf(changes);
    }

    public boolean undone() {
        return undoneBy != null;
    }

    Step withId(StepId given) {
        return new Step(
                given, batch, action, subject, changes, state, when, owner, undoes, undoneBy);
    }
}

package org.intertitle.journal;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What the steps of one batch share. */
record StepStamp(BatchId batch, Instant when, String owner) {

    /** The store gives the id. */
    private static final StepId NONE_YET = new StepId(0);

    Step step(
            String action,
            @Nullable String subject,
            List<FileChange> changes,
            @Nullable StepId undoes) {
        return new Step(
                NONE_YET,
                batch,
                action,
                subject,
                changes,
                StepState.INTENDED,
                when,
                owner,
                undoes,
                null);
    }
}

package org.intertitle.plans;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.PlanId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A stored plan; {@code batch} is the journal's once some of it was applied. */
public record Plan(PlanId id, Instant created, @Nullable BatchId batch, boolean discarded) {

    /** Some of it is applied by this batch, the latest of possibly several. */
    public Plan applied(BatchId by) {
        if (discarded) {
            throw new IllegalStateException("plan " + id + " was discarded");
        }
        return new Plan(id, created, by, false);
    }

    public Plan discard() {
        return new Plan(id, created, batch, true);
    }
}

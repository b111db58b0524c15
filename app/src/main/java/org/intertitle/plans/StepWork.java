package org.intertitle.plans;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Tx;

import java.util.List;
import java.util.Map;

/**
 * Knows what planned steps mean: decides them again where the library moved on, turns them into
 * changes of files, and hears how they ended. Called outside units of work but for {@link #ended}.
 */
public interface StepWork {

    /**
     * The changes that a step takes now, or why there are none.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Work prepare(PlannedStep step, Cancellation cancel);

    /**
     * Why steps could not be carried out as planned any more, by their ids; those that could are
     * left out. Reads no content.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Map<Long, PlannedStep.Reason> stale(List<PlannedStep> steps, Cancellation cancel);

    /** Hears of steps that were done or failed, in the unit of work that stores this. */
    void ended(Tx tx, List<PlannedStep> steps);

    /** What a step takes now. */
    sealed interface Work {

        /** These changes, all or none. */
        record Ready(List<StepChange> changes) implements Work {
            public Ready {
                changes = List.copyOf(changes);
            }
        }

        /** It is not needed any more. */
        record NotNeeded(PlannedStep.Reason why) implements Work {}

        /** It cannot be done. */
        record Failed(PlannedStep.Reason why) implements Work {}
    }
}

package org.intertitle.ui.library;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Assignment;
import org.intertitle.plans.PlannedStep;

import java.util.List;

/** What the library screen has the services do; called in the background. */
public interface TitleWork {

    /** Carries out one step that was shown; it can be taken back. */
    Applied apply(PlannedStep shown);

    /** Takes back what {@link #apply} did; false where a file has changed since. */
    boolean undo(BatchId batch);

    /**
     * Leaves out by choice what these titles lack, or takes back all that was left out; answers
     * which items that changed.
     */
    List<WantedId> ignore(List<TitleId> titles, boolean ignored);

    /** The same for items; those that are gone stay out of it. */
    void ignoreItems(List<WantedId> items, boolean ignored);

    /** Gives titles profiles of their own; answers what those that changed had before. */
    List<Assignment> assign(List<Assignment> wished);

    /** Has the folders of these titles read anew, in the background. */
    void rescan(List<TitleId> titles);

    /** How carrying out one step went. */
    sealed interface Applied {
        /** It was done, and can be taken back as this batch. */
        record Done(BatchId batch) implements Applied {}

        /** What can be done is no longer what was shown; this plan says what is. */
        record Differs(PlanId plan) implements Applied {}

        /** Nothing can be done any more. */
        record Gone() implements Applied {}

        /** It failed, for this reason. */
        record Failed(PlannedStep.Reason why) implements Applied {}
    }
}

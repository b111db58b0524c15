package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Assignment;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.StepJobs;

import java.util.List;

/** What the library screen has the services do; called in the background. */
public interface TitleWork {

    /** Has one step carried out that was shown. */
    StepJobs.Begun apply(PlannedStep shown);

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
}

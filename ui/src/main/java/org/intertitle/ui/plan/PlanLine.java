package org.intertitle.ui.plan;

import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;

/** One line of the review: the heading of an action, or a step. */
sealed interface PlanLine {
    /** An action with how much of it is ticked and what that takes. */
    record Heading(Action action, int ticked, int total, Cost cost, boolean open)
            implements PlanLine {}

    /** One step. */
    record Entry(PlannedStep step) implements PlanLine {}
}

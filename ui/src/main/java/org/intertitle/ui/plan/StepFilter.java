package org.intertitle.ui.plan;

import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;

/** Which steps of a plan are shown. */
public sealed interface StepFilter {
    boolean shows(PlannedStep step);

    /** Every step. */
    record All() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return true;
        }
    }

    /** The steps of one action. */
    record Of(Action action) implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return step.action() == action;
        }
    }

    /** The steps that are not ticked. */
    record NotTicked() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return !step.ticked();
        }
    }

    /** The steps with a doubt. */
    record Doubtful() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return step.doubt() != null;
        }
    }

    /** The steps that failed. */
    record Failed() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return step.status() == StepStatus.FAILED;
        }
    }
}

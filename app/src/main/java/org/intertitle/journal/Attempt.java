package org.intertitle.journal;

/** How far a step came, and what that means for who wanted it. */
record Attempt(Step step, StepState state, StepOutcome outcome) {}

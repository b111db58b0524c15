package org.intertitle.plans;

/** What became of a planned step. */
public enum StepStatus {
    /** Not applied yet. */
    PLANNED,
    DONE,
    /** Not needed any more, or the user left it out. */
    SKIPPED,
    FAILED
}

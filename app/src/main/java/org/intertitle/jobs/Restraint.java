package org.intertitle.jobs;

/** How jobs are held back at the moment because the machine runs on its battery. */
public enum Restraint {
    NONE,
    /** They run one at a time. */
    GENTLE,
    /** Some wait for mains power. */
    WAITING
}

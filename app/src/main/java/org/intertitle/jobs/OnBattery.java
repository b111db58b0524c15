package org.intertitle.jobs;

/** What becomes of jobs while the machine runs on its battery. */
public enum OnBattery {
    /** One at a time, and reading by one thread. */
    GENTLE,
    /** The same, and what nobody waits for waits for mains power. */
    PAUSE,
    /** As on mains power. */
    IGNORE
}

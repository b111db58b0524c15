package org.intertitle.plans;

/** Hears how far applying came, on the thread that applies. */
@FunctionalInterface
public interface ApplyListener {

    /** Hears nothing. */
    ApplyListener NONE = _ -> {};

    void progress(ApplyProgress progress);

    /** How many steps have an outcome; {@code current} is the target of the last one. */
    record ApplyProgress(int done, int total, String current) {}
}

package org.intertitle.persistence.journal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Decides at which operation a test's disk fails or its process dies. */
final class Fate {

    /** Stands for the death of the process: nothing may catch it, nothing works after it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Makes the failure of an operation on a file. */
    interface Failure {
        IOException on(String file);
    }

    private final int fatal;
    private final @Nullable Failure failure;
    private final boolean forGood;
    private int operations;
    private boolean dead;

    private Fate(int fatal, @Nullable Failure failure, boolean forGood) {
        this.fatal = fatal;
        this.failure = failure;
        this.forGood = forGood;
    }

    static Fate none() {
        return new Fate(Integer.MAX_VALUE, null, false);
    }

    static Fate deathAt(int operation) {
        return new Fate(operation, null, false);
    }

    static Fate failureAt(int operation, Failure failure, boolean forGood) {
        return new Fate(operation, failure, forGood);
    }

    /** Before an operation; true if the process dies in it (its end is the next one's start). */
    boolean begin(String file, boolean disk) throws IOException {
        if (dead) {
            throw new Killed();
        }
        operations++;
        boolean now = operations == fatal || (forGood && operations > fatal);
        if (now && failure != null && disk) {
            throw failure.on(file);
        }
        return now && failure == null;
    }

    void die() {
        dead = true;
        throw new Killed();
    }

    /** Whether the moment was reached at all. */
    boolean struck() {
        return operations >= fatal;
    }
}

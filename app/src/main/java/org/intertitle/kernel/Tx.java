package org.intertitle.kernel;

/** One running unit of work; only stores look inside. It must not leave the call that gave it. */
public interface Tx {

    /** Runs the action after the outermost unit of work has committed; never after a rollback. */
    void afterCommit(Runnable action);
}

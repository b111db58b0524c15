package org.intertitle.kernel;

/**
 * A stable, documented name of something that went wrong and that the user can mend; each feature
 * lists its own.
 */
public interface ErrorCode {

    /**
     * The code as the command line and the error window show it, for example {@code
     * database.locked}.
     */
    String code();
}

package org.intertitle.ui.cli;

/** The exit codes of the command line; part of its contract. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int PARTLY_DONE = 3;

    /** Stopped by Ctrl+C, as shells count it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** Of several inputs, each of which was done or failed. */
    static int of(int done, int failed) {
        if (failed == 0) {
            return DONE;
        }
        return done == 0 ? FAILED : PARTLY_DONE;
    }
}

package org.intertitle.ui.cli;

import org.intertitle.kernel.ErrorCode;

import java.util.Locale;

/** What can be wrong with the inputs of a command. */
enum CliError implements ErrorCode {
    /** There is no such file; argument: its path. */
    NO_SUCH_FILE,
    /** A folder where a file is asked for; argument: its path. */
    NOT_A_FILE,
    /** The file cannot be read; argument: its path. */
    UNREADABLE_FILE,
    /** The file is larger than what it should be can be; argument: its path. */
    TOO_LARGE,
    /** The text is no path on this system; argument: the text. */
    NO_PATH,
    /** Nothing on the disk can serve a wanted item; argument: its id. */
    NOTHING_OFFERED,
    /** A wanted item is satisfied already; argument: its id. */
    SATISFIED;

    @Override
    public String code() {
        return "input." + name().toLowerCase(Locale.ROOT);
    }
}

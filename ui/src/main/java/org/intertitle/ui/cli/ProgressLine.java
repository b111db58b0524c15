package org.intertitle.ui.cli;

import java.io.Console;
import java.util.Optional;

/** One line of progress on a terminal's standard error; silent where there is no terminal. */
final class ProgressLine {

    private static final String CLEAR = "\r\u001b[2K";

    private final Output output;
    private final boolean terminal =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);

    ProgressLine(Output output) {
        this.output = output;
    }

    void show(String text) {
        if (terminal) {
            output.err().print(CLEAR + text);
            output.err().flush();
        }
    }

    void clear() {
        show("");
    }
}

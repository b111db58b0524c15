package org.intertitle.ui.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How many lines a list may have. */
final class Limits {

    private Limits() {}

    /** The number, where it is one that a list can keep to; else the line is wrong usage. */
    static int checked(CommandSpec spec, int limit) {
        if (limit < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--limit: '%d' is too small; write 1 or more".formatted(limit));
        }
        return limit;
    }
}

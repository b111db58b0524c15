package org.intertitle.ui.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The inputs of a command: its arguments, where {@code -} stands for the lines of standard input.
 */
final class Inputs {

    private Inputs() {}

    static List<String> of(List<String> arguments) {
        List<String> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                inputs.addAll(standardInput());
            } else {
                inputs.add(argument);
            }
        }
        return inputs;
    }

    private static List<String> standardInput() {
        // Standard input belongs to the process: it is read, not closed.
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            List<String> read = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

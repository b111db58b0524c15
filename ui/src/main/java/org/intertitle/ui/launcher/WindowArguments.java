package org.intertitle.ui.launcher;

import org.intertitle.kernel.DataFolder;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the window: its data folder, and files to open. A file is told from
 * a command by its path: it has a separator or a dot, and is there.
 */
record WindowArguments(@Nullable Path dataFolder, List<Path> files) {

    private static final String DATA_DIR = "--data-dir";

    WindowArguments {
        files = List.copyOf(files);
    }

    /** Empty where a command is named. */
    static Optional<WindowArguments> of(String[] arguments) {
        @Nullable Path data = null;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.startsWith(DATA_DIR + "=")) {
                data = Path.of(argument.substring(DATA_DIR.length() + 1));
            } else if (argument.equals(DATA_DIR) && i + 1 < arguments.length) {
                data = Path.of(arguments[++i]);
            } else if (isFile(argument)) {
                files.add(Path.of(argument).toAbsolutePath());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new WindowArguments(data, files));
    }

    /** The data folder, made or not. */
    Path data() {
        return dataFolder == null ? DataFolder.platformDefault() : dataFolder;
    }

    private static boolean isFile(String argument) {
        boolean path = argument.contains("/") || argument.contains("\\") || argument.contains(".");
        try {
            return path && !argument.startsWith("-") && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

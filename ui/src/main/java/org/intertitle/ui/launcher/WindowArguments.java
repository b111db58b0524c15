package org.intertitle.ui.launcher;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.shell.Reading;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the window: its data folder, and files to open. A file is told from
 * a command by its path: it has a separator or a dot, and is there; or it is named as file managers
 * name them, by its whole path or address, or as a subtitle: then the window says that it is gone.
 */
record WindowArguments(@Nullable Path dataFolder, List<Path> files) {

    private static final String DATA_DIR = "--data-dir";
    private static final String ADDRESS = "file:";

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
            } else {
                Optional<Path> file = file(argument);
                if (file.isEmpty()) {
                    return Optional.empty();
                }
                files.add(file.get().toAbsolutePath());
            }
        }
        return Optional.of(new WindowArguments(data, files));
    }

    /** The data folder, made or not. */
    Path data() {
        return dataFolder == null ? DataFolder.platformDefault() : dataFolder;
    }

    private static Optional<Path> file(String argument) {
        try {
            if (argument.startsWith(ADDRESS)) {
                return Optional.of(Path.of(URI.create(argument)));
            }
            boolean path =
                    argument.contains("/") || argument.contains("\\") || argument.contains(".");
            return path && !argument.startsWith("-")
                    ? Optional.of(Path.of(argument)).filter(WindowArguments::isFile)
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            // A name that no file of this system can have.
            return Optional.empty();
        }
    }

    private static boolean isFile(Path path) {
        return path.isAbsolute() || Reading.isSubtitle(path) || Files.exists(path);
    }
}

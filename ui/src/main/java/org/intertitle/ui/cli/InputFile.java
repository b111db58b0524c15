package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that an argument names: absolute, there, and no folder. */
final class InputFile {

    private InputFile() {}

    /**
     * The absolute path of an argument.
     *
     * @throws AppException {@code input.no_path}
     */
    static Path path(String argument) {
        try {
            return Path.of(argument).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new AppException(CliError.NO_PATH, e, printable(argument));
        }
    }

    /**
     * The same, once it is known to be a file.
     *
     * @throws AppException {@code input.no_such_file}, {@code input.not_a_file}
     */
    static Path existing(Path file) {
        if (Files.isDirectory(file)) {
            throw new AppException(CliError.NOT_A_FILE, file);
        }
        if (!Files.exists(file)) {
            throw new AppException(CliError.NO_SUCH_FILE, file);
        }
        return file;
    }

    /**
     * All bytes of a file that is no larger than this.
     *
     * @throws AppException {@code input.too_large}, {@code input.unreadable_file}
     */
    static byte[] read(Path file, int largest) {
        try (var in = Files.newInputStream(existing(file))) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new AppException(CliError.TOO_LARGE, file);
            }
            return bytes;
        } catch (IOException e) {
            throw new AppException(CliError.UNREADABLE_FILE, e, file);
        }
    }

    /** How an answer names the file of an argument, also of one that is no path. */
    static String shown(String argument) {
        try {
            return path(argument).toString();
        } catch (AppException e) {
            return printable(argument);
        }
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}

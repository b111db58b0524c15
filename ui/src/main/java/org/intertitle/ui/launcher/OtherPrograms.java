package org.intertitle.ui.launcher;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Hands files to other programs, and notices where none takes them. Waits for them shortly, so it
 * is called in the background. Thread-safe.
 */
final class OtherPrograms {

    /** Who has not failed by then shows the file, or will. */
    private static final long PATIENCE_MS = 3_000;

    /** Less than a pipe holds, so that who prints it does not wait. */
    private static final int MOST_ANSWER = 1 << 15;

    /** It selects the file in its folder, where a file manager knows how. */
    private static final List<String> FILE_MANAGER =
            List.of(
                    "dbus-send",
                    "--session",
                    "--print-reply",
                    "--reply-timeout=2500",
                    "--dest=org.freedesktop.FileManager1",
                    "/org/freedesktop/FileManager1",
                    "org.freedesktop.FileManager1.ShowItems");

    private final String system;
    private final Predicate<List<String>> taken;

    /** {@code system} is the name of the system, in lower case. */
    static OtherPrograms on(String system) {
        // The explorer ends with a failure always.
        boolean tells = !system.contains("win");
        return new OtherPrograms(system, command -> start(command, tells));
    }

    /** {@code taken} runs a command, and tells whether that program took its file. */
    OtherPrograms(String system, Predicate<List<String>> taken) {
        this.system = system;
        this.taken = taken;
    }

    /**
     * Shows a file in its folder, or the folder alone where the file has gone.
     *
     * @throws AppException {@code desktop.gone}, {@code desktop.no_program}
     */
    void reveal(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        if (Files.exists(file)) {
            hand(file, revealing(file, folder));
        } else if (Files.isDirectory(folder)) {
            hand(folder, List.of(opening(folder)));
        } else {
            throw new AppException(DesktopError.GONE, file);
        }
    }

    /**
     * Opens a file with the program that the system uses for its kind.
     *
     * @throws AppException {@code desktop.gone}, {@code desktop.no_program}
     */
    void open(Path file) {
        open(file, opening(file));
    }

    /** Opens a file by this command. */
    void open(Path file, List<String> command) {
        if (!Files.exists(file)) {
            throw new AppException(DesktopError.GONE, file);
        }
        hand(file, List.of(command));
    }

    /**
     * Opens a page with the browser that the system uses.
     *
     * @throws AppException {@code desktop.no_program}
     */
    void browse(URI page) {
        hand(page, List.of(opening(page.toString())));
    }

    private void hand(Object file, List<List<String>> commands) {
        if (commands.stream().noneMatch(taken)) {
            throw new AppException(DesktopError.NO_PROGRAM, file);
        }
    }

    private List<List<String>> revealing(Path file, Path folder) {
        if (system.contains("win")) {
            return List.of(List.of("explorer.exe", "/select," + file));
        }
        if (system.contains("mac")) {
            return List.of(List.of("open", "-R", file.toString()));
        }
        return List.of(selecting(file), opening(folder));
    }

    /** A comma would part the list of addresses. */
    private static List<String> selecting(Path file) {
        String address = file.toUri().toString().replace(",", "%2C");
        List<String> command = new ArrayList<>(FILE_MANAGER);
        command.add("array:string:" + address);
        command.add("string:");
        return command;
    }

    private List<String> opening(Path file) {
        return opening(file.toString());
    }

    private List<String> opening(String what) {
        if (system.contains("win")) {
            return List.of("rundll32.exe", "url.dll,FileProtocolHandler", what);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", what);
    }

    /** What a command prints; empty where its program is not there, fails, or takes too long. */
    static Optional<String> answer(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    return Optional.empty();
                }
                String text = new String(out.readNBytes(MOST_ANSWER), StandardCharsets.UTF_8);
                return Optional.of(text).filter(_ -> process.exitValue() == 0);
            }
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Runs a command; true where its program is there and, if it tells, did not fail. */
    static boolean start(List<String> command, boolean tells) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return !tells
                    || !process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    || process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

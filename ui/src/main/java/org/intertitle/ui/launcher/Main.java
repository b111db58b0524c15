package org.intertitle.ui.launcher;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.cli.Cli;
import org.slf4j.LoggerFactory;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the window where no command is named, else runs the command. It is no JavaFX class itself,
 * so that the command line starts without a toolkit.
 */
public final class Main {

    /** What the build's start command says: the window, or the demo where there is no display. */
    private static final String WINDOW_OR_DEMO = "--window-or-demo";

    /** What the build says: use the program once without a person. Before the folder to use. */
    private static final String REHEARSE = "--rehearse";

    /** How long a command that is stopped may need for the step that it is at. */
    private static final Duration LAST_STEP = Duration.ofSeconds(5);

    private Main() {}

    public static void main(String[] arguments) {
        Optional<WindowArguments> window = WindowArguments.of(arguments);
        if (window.isPresent()) {
            openWindow(window.get().data(), window.get().files());
        } else if (arguments.length == 1 && arguments[0].equals(WINDOW_OR_DEMO)) {
            windowOrDemo();
        } else if (arguments.length == 2 && arguments[0].equals(REHEARSE)) {
            rehearse(Path.of(arguments[1]));
        } else {
            System.exit(runCommand(arguments));
        }
    }

    private static void openWindow(Path folder, List<Path> files) {
        if (!Display.present()) {
            System.err.println(
                    "intertitle: there is no display for the window. Name a command instead, for"
                            + " example: intertitle demo, or intertitle --help");
            System.exit(1);
        }
        prepareToolkit();
        Beginning.launch(WindowApplication.class, folder, files);
    }

    private static void prepareToolkit() {
        // Large pictures are read by java.desktop, which must open no display of its own.
        System.setProperty("java.awt.headless", "true");
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> uncaught(failure));
    }

    /** Before there is a window that could show it. */
    private static void uncaught(Throwable failure) {
        LoggerFactory.getLogger(Main.class).error("The window could not start", failure);
        failure.printStackTrace();
    }

    private static void windowOrDemo() {
        if (Display.present()) {
            openWindow(DataFolder.platformDefault(), List.of());
            return;
        }
        System.err.println("There is no display, so the demo runs instead of the window.");
        int code = runCommand("demo");
        if (code == 0) {
            List.of(
                            "",
                            "Go on at the command line with ui/target/intertitle:",
                            "  ui/target/intertitle library add FOLDER",
                            "  ui/target/intertitle scan",
                            "  ui/target/intertitle plan",
                            "  ui/target/intertitle get --all",
                            "  ui/target/intertitle undo --last",
                            "  ui/target/intertitle --help")
                    .forEach(System.err::println);
        }
        System.exit(code);
    }

    /** Walks through the window on the data of {@code demo}, made by it where there are none. */
    private static void rehearse(Path folder) {
        Path data = folder.resolve("data");
        int code = Files.isDirectory(data) ? 0 : runCommand("demo", folder.toString());
        if (code != 0) {
            System.exit(code);
        }
        prepareToolkit();
        RehearsedWindow.walk(data);
    }

    private static int runCommand(String... arguments) {
        Logging.quiet();
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Cli cli = new Cli(new DatabaseOpener(), out, err);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cli.stop(LAST_STEP), "command-end"));
        try {
            return cli.run(Arrays.copyOf(arguments, arguments.length));
        } finally {
            out.flush();
            err.flush();
        }
    }
}

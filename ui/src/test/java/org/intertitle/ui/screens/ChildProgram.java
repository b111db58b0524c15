package org.intertitle.ui.screens;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a process of its own, as it is started by a person, on one data folder. */
final class ChildProgram implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Process process;
    private final Path printed;

    private ChildProgram(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    /** Starts it; what it prints goes to a file beside the data folder. */
    static ChildProgram start(Path data, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.intertitle.ui.launcher.Main",
                        "--data-dir",
                        data.toString()));
        line.addAll(List.of(arguments));
        Path printed = data.resolveSibling("printed.txt");
        return new ChildProgram(
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start(),
                printed);
    }

    /** Waits until this is so, or it has ended by itself. */
    void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!reached.getAsBoolean() && process.isAlive()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("it did not come so far; it printed: " + printed);
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    /** Sends a signal, which it may not hear any more. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Its exit code; fails where it does not end soon. */
    int ends() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

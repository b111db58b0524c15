package org.intertitle.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a child is started: our own runtime, a class with a {@code main} that calls {@link
 * WorkerLoop}, a small heap in MiB, and system properties. Immutable.
 */
public record WorkerCommand(
        Path java,
        String classPath,
        String mainClass,
        int heapMiB,
        Map<String, String> properties) {

    public WorkerCommand {
        properties = Map.copyOf(properties);
    }

    /** The runtime and the class path of this process. */
    public static WorkerCommand ofThisRuntime(
            String mainClass, int heapMiB, Map<String, String> properties) {
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
        String classPath = System.getProperty("java.class.path");
        return new WorkerCommand(java, classPath, mainClass, heapMiB, properties);
    }

    /**
     * The process, not started. A crash of native code leaves no report file behind; the class path
     * goes by the environment, where its length is no concern.
     */
    ProcessBuilder process() {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.add("-Xmx" + heapMiB + "m");
        line.add("-XX:+UseSerialGC");
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:+SuppressFatalErrorMessage");
        line.add("-XX:-CreateCoredumpOnCrash");
        line.add("--enable-native-access=ALL-UNNAMED");
        properties.forEach((key, value) -> line.add("-D" + key + "=" + value));
        line.add(mainClass);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("CLASSPATH", classPath);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}

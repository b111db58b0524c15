package org.intertitle.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** Where an installed application has its cache of classes. */
    private static final String CACHE = "intertitle.cache";

    private static final String LIBRARIES = "java.library.path";

    public WorkerCommand {
        properties = Map.copyOf(properties);
    }

    /** The runtime, the classes and the native libraries of this process. */
    public static WorkerCommand ofThisRuntime(
            String mainClass, int heapMiB, Map<String, String> properties) {
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
        String classPath = System.getProperty("java.class.path");
        Map<String, String> all = new TreeMap<>(properties);
        for (String inherited : List.of(LIBRARIES, CACHE)) {
            Optional.ofNullable(System.getProperty(inherited))
                    .ifPresent(value -> all.putIfAbsent(inherited, value));
        }
        return new WorkerCommand(java, classPath, mainClass, heapMiB, all);
    }

    /**
     * The process, not started. A crash of native code leaves no report file behind; the class path
     * goes by the environment, where its length is no concern.
     */
    ProcessBuilder process() {
        List<String> line = new ArrayList<>(Yielding.prefix(Files::isExecutable));
        line.add(java.toString());
        line.add("-Xmx" + heapMiB + "m");
        line.add("-XX:+UseSerialGC");
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:+SuppressFatalErrorMessage");
        line.add("-XX:-CreateCoredumpOnCrash");
        line.addAll(startedFast());
        properties.forEach((key, value) -> line.add("-D" + key + "=" + value));
        line.add(mainClass);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("CLASSPATH", classPath);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /**
     * The options that the cache of classes was made with. Whatever the virtual machine says goes
     * to the error stream: the other one carries answers.
     */
    private List<String> startedFast() {
        String cache = properties.get(CACHE);
        List<String> quiet = List.of("-Xlog:disable", "-Xlog:all=error:stderr");
        List<String> line = new ArrayList<>(quiet);
        if (cache == null) {
            line.add("--enable-native-access=ALL-UNNAMED");
        } else {
            line.add("--enable-native-access=ALL-UNNAMED,javafx.graphics");
            line.add("-XX:AOTCache=" + cache);
        }
        return line;
    }
}

package org.intertitle.ui.report;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.doctor.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the facts of this process. */
final class FactsHere {

    private static final Logger LOG = LoggerFactory.getLogger(FactsHere.class);

    /** Of the surroundings, what says how a desktop draws and speaks. */
    private static final List<String> DESKTOP =
            List.of(
                    "XDG_CURRENT_DESKTOP",
                    "XDG_SESSION_TYPE",
                    "DESKTOP_SESSION",
                    "GDK_BACKEND",
                    "GDK_SCALE",
                    "LANG",
                    "LC_ALL",
                    "LC_MESSAGES");

    private FactsHere() {}

    static Facts collect(Optional<DataFolder> data, Clock clock) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", Program.version());
        values.put("time", clock.instant().toString());
        Stream.of("java.runtime.version", "java.vendor", "java.vm.name", "java.vm.info")
                .forEach(name -> values.put(name, System.getProperty(name, "")));
        Stream.of("os.name", "os.version", "os.arch", "file.encoding", "sun.jnu.encoding")
                .forEach(name -> values.put(name, System.getProperty(name, "")));
        linux().ifPresent(name -> values.put("system", name));
        DESKTOP.forEach(name ->
                Optional.ofNullable(System.getenv(name))
                        .ifPresent(value -> values.put(name, value)));
        values.put("X11", String.valueOf(System.getenv("DISPLAY") != null));
        values.put("Wayland", String.valueOf(System.getenv("WAYLAND_DISPLAY") != null));
        values.put("locale", Locale.getDefault().toLanguageTag());
        memory(values);
        return new Facts(
                clock.instant(),
                values,
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                Whereabouts.here(data));
    }

    private static void memory(Map<String, String> values) {
        Runtime runtime = Runtime.getRuntime();
        values.put("memory.max", String.valueOf(runtime.maxMemory()));
        values.put("memory.used", String.valueOf(runtime.totalMemory() - runtime.freeMemory()));
        values.put("processors", String.valueOf(runtime.availableProcessors()));
        values.put("uptime.ms", String.valueOf(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    private static Optional<String> linux() {
        Path release = Path.of("/etc/os-release");
        if (!Files.isReadable(release)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("PRETTY_NAME="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .findFirst();
        } catch (IOException e) {
            LOG.debug("The system does not say what it is", e);
            return Optional.empty();
        }
    }
}

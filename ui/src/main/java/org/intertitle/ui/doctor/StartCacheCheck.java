package org.intertitle.ui.doctor;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether the cache of classes that makes the start quick is there, and in use. */
record StartCacheCheck(List<String> arguments, UnaryOperator<String> properties) implements Check {

    private static final String OPTION = "-XX:AOTCache=";

    /** What this virtual machine was started with. */
    static List<String> ofThisMachine() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    @Override
    public String name() {
        return "start_cache";
    }

    @Override
    public List<Finding> look() {
        Optional<Path> cache =
                arguments.stream()
                        .filter(each -> each.startsWith(OPTION))
                        .map(each -> Path.of(each.substring(OPTION.length())))
                        .reduce((_, last) -> last);
        return List.of(
                cache.map(this::found).orElseGet(() -> Finding.ok(name(), "doctor.cache.none")));
    }

    private Finding found(Path cache) {
        if (!Files.isRegularFile(cache)) {
            return Finding.warning(name(), "doctor.cache.gone", cache);
        }
        // A machine that could not use the file that it was told shares no classes at all.
        String said = String.valueOf(properties.apply("java.vm.info"));
        return said.contains("sharing")
                ? Finding.ok(name(), "doctor.cache", cache)
                : Finding.warning(name(), "doctor.cache.unused", cache);
    }
}

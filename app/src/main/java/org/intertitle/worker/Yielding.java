package org.intertitle.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The commands behind which a child yields to what the person does, where the system has them; they
 * become the child, so it keeps their process. Pure.
 */
final class Yielding {

    private static final Path DISK = Path.of("/usr/bin/ionice");
    private static final Path PROCESSOR = Path.of("/usr/bin/nice");

    private Yielding() {}

    /** {@code there} tells whether the system has a program. */
    static List<String> prefix(Predicate<Path> there) {
        List<String> prefix = new ArrayList<>();
        if (there.test(DISK)) {
            prefix.addAll(List.of(DISK.toString(), "-c2", "-n7"));
        }
        if (there.test(PROCESSOR)) {
            prefix.addAll(List.of(PROCESSOR.toString(), "-n5"));
        }
        return prefix;
    }
}

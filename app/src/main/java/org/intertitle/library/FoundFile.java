package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that a walk met, with the size and the time that it had then. {@code modified} is cut to
 * microseconds and to the years that the database can order.
 */
record FoundFile(
        RelativePath path, String name, Path file, FileKind kind, long bytes, Instant modified) {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** The time as it is stored. */
    static Instant storable(Instant time) {
        if (time.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        if (time.isAfter(LATEST)) {
            return LATEST;
        }
        return time.minusNanos(time.getNano() % 1_000);
    }
}

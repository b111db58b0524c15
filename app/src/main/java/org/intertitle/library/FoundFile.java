package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same file as it is now. */
    FoundFile now() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FoundFile(
                path,
                name,
                file,
                kind,
                attributes.size(),
                storable(attributes.lastModifiedTime().toInstant()));
    }

    boolean sameContent(long otherBytes, Instant otherModified) {
        return bytes == otherBytes && modified.equals(otherModified);
    }
}

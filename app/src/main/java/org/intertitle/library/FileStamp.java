package org.intertitle.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * The size and time by which the library knows a file: while both stay, a scan takes the content to
 * be the same. The time is to the microsecond. Immutable.
 */
public record FileStamp(long bytes, Instant modified) {

    /** The stamp of a file as it lies there now, at the end of any links. */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                found.size(), FoundFile.storable(found.lastModifiedTime().toInstant()));
    }
}

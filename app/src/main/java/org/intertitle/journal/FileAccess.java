package org.intertitle.journal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the journal does to disks, one call for one operation of the system, so that
 * tests can let each of them fail. Paths are absolute. Thread-safe.
 */
public interface FileAccess {

    /** What lies at a path, links not followed; empty where nothing does. */
    Optional<FileFacts> facts(Path path) throws IOException;

    /** Where an entry really is, with the letters of its stored name; links not followed. */
    Path real(Path path) throws IOException;

    InputStream read(Path file) throws IOException;

    List<Path> list(Path folder) throws IOException;

    /** Whether files can be made in a folder, as far as the system tells beforehand. */
    boolean writable(Path folder);

    /**
     * Writes a file that must not exist and forces it to the disk, modified at the given time (or
     * now).
     */
    void create(Path file, InputStream bytes, @Nullable Instant modified) throws IOException;

    /** Gives a file the permissions of another, as far as the file system has them. */
    void copyPermissions(Path from, Path to) throws IOException;

    /**
     * Gives a file a second name that must not exist.
     *
     * @throws UnsupportedOperationException where the file system has no such links
     */
    void link(Path file, Path name) throws IOException;

    /** Renames at once, in the place of what may be there; never across file systems. */
    void rename(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Forces the names in a folder to the disk, where the system can. */
    void syncFolder(Path folder) throws IOException;

    /** Makes one folder; harmless where it exists. */
    void createFolder(Path folder) throws IOException;
}

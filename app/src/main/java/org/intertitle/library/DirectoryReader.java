package org.intertitle.library;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/** Lists directories; the port that fails on command in tests. Thread-safe. */
interface DirectoryReader {

    /** An entry of a directory with its own attributes: a link's are the link's. */
    record Entry(Path path, BasicFileAttributes attributes) {}

    /** Hands over each entry as it is met, in no order; what vanished meanwhile is left out. */
    void list(Path directory, Consumer<Entry> each) throws IOException;

    /** The attributes of what a path leads to, links followed. */
    BasicFileAttributes target(Path path) throws IOException;
}

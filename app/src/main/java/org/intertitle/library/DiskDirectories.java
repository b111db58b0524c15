package org.intertitle.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/** Lists directories of the real disk with one look at each entry. Thread-safe. */
final class DiskDirectories implements DirectoryReader {

    @Override
    public void list(Path directory, Consumer<Entry> each) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path path : entries) {
                handOver(path, each);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    @Override
    public BasicFileAttributes target(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static void handOver(Path path, Consumer<Entry> each) throws IOException {
        try {
            each.accept(
                    new Entry(
                            path,
                            Files.readAttributes(
                                    path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (NoSuchFileException e) {
            return; // It went away between being listed and being looked at.
        }
    }
}

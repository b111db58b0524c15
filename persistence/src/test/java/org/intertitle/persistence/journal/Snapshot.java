package org.intertitle.persistence.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder: names, bytes, and when they were modified. */
public record Snapshot(Map<String, Entry> files) {

    public record Entry(String bytes, Instant modified) {}

    public static Snapshot of(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            Map<String, Entry> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(name(folder, file), entry(file));
            }
            return new Snapshot(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it is written in an URI: names that are no valid text stay apart. */
    public static String name(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).toString();
    }

    private static Entry entry(Path file) throws IOException {
        return new Entry(
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1),
                Files.getLastModifiedTime(file).toInstant());
    }
}

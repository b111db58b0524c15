package org.intertitle.ui.doctor;

import org.intertitle.kernel.DataFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The log files of a data folder, and what the virtual machine wrote there when it crashed. */
public final class LogFolder {

    /** More crashes than these tell nothing new. */
    private static final int CRASHES_KEPT = 5;

    private final DataFolder data;

    public LogFolder(DataFolder data) {
        this.data = data;
    }

    /** A file with its size in bytes. */
    public record Log(Path file, long bytes, Instant written) {
        static Optional<Log> of(Path file) {
            try {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                return facts.isRegularFile()
                        ? Optional.of(
                                new Log(file, facts.size(), facts.lastModifiedTime().toInstant()))
                        : Optional.empty();
            } catch (IOException e) {
                // It was rotated away meanwhile.
                return Optional.empty();
            }
        }

        public String name() {
            return file.getFileName().toString();
        }

        boolean ofACrash() {
            return name().startsWith("hs_err_") && name().endsWith(".log");
        }
    }

    /** What the program logged, newest first. */
    public List<Log> logs() {
        return all().filter(log -> !log.ofACrash() && log.name().endsWith(".log")).toList();
    }

    /** Crash files, newest first. */
    public List<Log> crashes() {
        return all().filter(Log::ofACrash).toList();
    }

    Path folder() {
        return data.logs();
    }

    /** Removes all crash files but the newest; log files are bounded by who writes them. */
    public void prune() {
        crashes().stream().skip(CRASHES_KEPT).forEach(log -> data.delete(log.file()));
    }

    private Stream<Log> all() {
        try (Stream<Path> files = Files.list(data.logs())) {
            return files.toList().stream()
                    .flatMap(file -> Log.of(file).stream())
                    .sorted(Comparator.comparing(Log::written).reversed());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

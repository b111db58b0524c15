package org.intertitle.ui.doctor;

import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log files of a data folder, and what the virtual machine wrote there when it crashed. */
public final class LogFolder {

    /** More crashes than these tell nothing new. */
    private static final int CRASHES_KEPT = 5;

    private static final Logger LOG = LoggerFactory.getLogger(LogFolder.class);
    private static final Pattern OWN = Pattern.compile("(?:intertitle|commands)[.\\d]*\\.log");
    private static final Pattern CRASH = Pattern.compile("hs_err_\\w+\\.log");

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

        boolean named(Pattern pattern) {
            return pattern.matcher(name()).matches();
        }
    }

    /** What the program logged, newest first. */
    public List<Log> logs() {
        return all().filter(log -> log.named(OWN)).toList();
    }

    /** Crash files, newest first. */
    public List<Log> crashes() {
        return all().filter(log -> log.named(CRASH)).toList();
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
        } catch (IOException e) {
            // Without a folder there are no logs; that it cannot be written is a check of its own.
            LOG.warn("The folder of logs cannot be read", e);
            return Stream.empty();
        }
    }
}

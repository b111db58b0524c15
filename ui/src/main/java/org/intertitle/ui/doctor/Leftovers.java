package org.intertitle.ui.doctor;

import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Temporary files that a run left behind which was killed: old enough to be nobody's any more. */
public final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration OLD = Duration.ofDays(1);
    private static final Pattern OWN = Pattern.compile("\\.[0-9a-f-]{36}\\.tmp");
    private static final Pattern ELSEWHERE = Pattern.compile("intertitle-.*");

    private final DataFolder data;
    private final Path temporary;
    private final Clock clock;

    public Leftovers(DataFolder data, Path temporary, Clock clock) {
        this.data = data;
        this.temporary = temporary;
        this.clock = clock;
    }

    /** Those of the data folder, which are removed at the start of a window. */
    List<Path> own() {
        List<Path> found = new ArrayList<>(old(data.root(), OWN));
        found.addAll(old(data.logs(), OWN));
        return found;
    }

    /** Those in the system's folder for temporary files. */
    List<Path> elsewhere() {
        return old(temporary, ELSEWHERE);
    }

    /** Removes those of the data folder. */
    public void sweep() {
        own().forEach(data::delete);
    }

    private List<Path> old(Path folder, Pattern name) {
        Instant before = clock.instant().minus(OLD);
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(each -> name.matcher(each.getFileName().toString()).matches())
                    .filter(each -> modified(each).isBefore(before))
                    .toList();
        } catch (IOException e) {
            LOG.debug("{} cannot be listed", folder, e);
            return List.of();
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            LOG.debug("{} went away", file, e);
            return Instant.MAX;
        }
    }
}

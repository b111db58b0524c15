package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells from the steps on a path what the file there was, and whether it can be so again. */
final class FileVersions {

    private final JournalDisk disk;

    FileVersions(JournalDisk disk) {
        this.disk = disk;
    }

    /** Newest first; empty where no step ever changed this path. */
    List<KeptVersion> of(Path path) throws IOException {
        String now = current(path);
        List<KeptVersion> versions = new ArrayList<>();
        FileState last = null;
        for (Step step : disk.steps().ofPath(path).reversed()) {
            if (step.state() != StepState.DONE) {
                continue;
            }
            for (FileChange change : step.changes()) {
                if (change.path().equals(path)) {
                    add(versions, last, change.before(), null, now);
                    add(versions, null, change.after(), step, now);
                    last = change.after();
                }
            }
        }
        return versions.reversed();
    }

    private void add(
            List<KeptVersion> versions,
            @Nullable FileState last,
            @Nullable FileState state,
            @Nullable Step step,
            @Nullable String now)
            throws IOException {
        if (state == null || (last != null && last.sha256().equals(state.sha256()))) {
            return;
        }
        Instant since = step == null ? state.modified() : step.when();
        StepId id = step == null ? null : step.id();
        versions.add(
                new KeptVersion(
                        state,
                        since,
                        id,
                        step == null ? null : step.action(),
                        state.sha256().equals(now),
                        disk.contents().holds(state.sha256())));
    }

    /** What cannot be read is none of the versions. */
    private @Nullable String current(Path path) {
        try {
            return new FileWitness(disk.files()).see(path).map(FileState::sha256).orElse(null);
        } catch (IOException | AppException _) {
            return null;
        }
    }

    /** What the newest step on this path was about. */
    @Nullable String subject(Path path) {
        return disk.steps().ofPath(path).stream()
                .map(Step::subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The step that gives a file back bytes that it once had, also where it is gone by now. */
final class RestoreDraft implements Draft {

    private final Path path;
    private final FileState wanted;
    private final @Nullable String subject;
    private final StepStamp stamp;
    private final JournalDisk disk;

    RestoreDraft(
            Path path,
            FileState wanted,
            @Nullable String subject,
            StepStamp stamp,
            JournalDisk disk) {
        this.path = path;
        this.wanted = wanted;
        this.subject = subject;
        this.stamp = stamp;
        this.disk = disk;
    }

    @Override
    public List<Path> paths() {
        return List.of(path);
    }

    @Override
    public Step prepare() throws IOException {
        if (!disk.contents().holds(wanted.sha256())) {
            throw new AppException(JournalError.KEPT_DAMAGED, wanted.sha256());
        }
        FileState before = disk.contents().keep(path).orElse(null);
        if (before != null && before.sha256().equals(wanted.sha256())) {
            throw new AppException(JournalError.SAME_ALREADY, path);
        }
        return stamp.step("restore", subject, List.of(new FileChange(path, before, wanted)), null);
    }
}

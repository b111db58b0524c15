package org.intertitle.persistence.journal;

import org.intertitle.journal.ForwardedFiles;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;

/** The real disk, below one folder of which no file fits that is larger than the limit. */
final class SmallDiskFiles extends ForwardedFiles {

    private final Path folder;
    private final int limit;
    private final Fate.Failure failure;

    SmallDiskFiles(Path folder, int limit, Fate.Failure failure) {
        this.folder = folder;
        this.limit = limit;
        this.failure = failure;
    }

    @Override
    public void create(Path file, InputStream bytes, @Nullable Instant modified)
            throws IOException {
        if (!file.startsWith(folder)) {
            super.create(file, bytes, modified);
            return;
        }
        super.create(file, new ByteArrayInputStream(bytes.readNBytes(limit)), modified);
        if (bytes.read() >= 0) {
            throw failure.on(file.toString());
        }
    }
}

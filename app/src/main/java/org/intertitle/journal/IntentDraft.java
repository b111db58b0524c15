package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A step that somebody wants. */
final class IntentDraft implements Draft {

    private final FileIntent intent;
    private final StepStamp stamp;
    private final JournalDisk disk;
    private final FileWitness witness;

    IntentDraft(FileIntent intent, StepStamp stamp, JournalDisk disk) {
        this.intent = intent;
        this.stamp = stamp;
        this.disk = disk;
        this.witness = new FileWitness(disk.files());
    }

    @Override
    public List<Path> paths() {
        return intent.paths();
    }

    @Override
    public Step prepare() throws IOException {
        check();
        List<FileChange> changes =
                switch (intent) {
                    case FileIntent.Write write -> write(write);
                    case FileIntent.Move move -> move(move);
                    case FileIntent.Delete delete -> delete(delete);
                };
        return stamp.step(intent.action(), intent.subject(), changes, null);
    }

    /** Refuses what would be refused, and changes nothing. */
    void check() throws IOException {
        switch (intent) {
            case FileIntent.Write write -> {
                FileWitness.checkSize(write.target(), write.bytes().length);
                checkFolder(write.target());
                checkReplaced(write, witness.see(write.target()).orElse(null));
            }
            case FileIntent.Move move -> {
                checkFolder(move.from());
                checkFolder(move.to());
                checkExpected(move.from(), seen(move.from()), move.expectedSha256());
                checkFree(move);
            }
            case FileIntent.Delete delete -> {
                checkFolder(delete.target());
                seen(delete.target());
            }
        }
    }

    private List<FileChange> write(FileIntent.Write write) throws IOException {
        FileState before = disk.contents().keep(write.target()).orElse(null);
        // Looked at once more: what counts is what is kept now.
        checkReplaced(write, before);
        String hash = disk.contents().keep(write.bytes());
        FileState after =
                new FileState(
                        hash,
                        write.bytes().length,
                        write.modified() == null
                                ? stamp.when().truncatedTo(ChronoUnit.MICROS)
                                : write.modified());
        return List.of(new FileChange(write.target(), before, after));
    }

    private List<FileChange> move(FileIntent.Move move) throws IOException {
        FileState state = kept(move.from());
        checkExpected(move.from(), state, move.expectedSha256());
        return List.of(
                new FileChange(move.from(), state, null), new FileChange(move.to(), null, state));
    }

    private List<FileChange> delete(FileIntent.Delete delete) throws IOException {
        return List.of(new FileChange(delete.target(), kept(delete.target()), null));
    }

    private FileState kept(Path path) throws IOException {
        return disk.contents().keep(path).orElseThrow(() -> vanished(path));
    }

    private FileState seen(Path path) throws IOException {
        return witness.see(path).orElseThrow(() -> vanished(path));
    }

    private void checkFolder(Path path) throws IOException {
        Path folder = FileWitness.folder(path);
        if (!witness.isFolder(folder)) {
            throw vanished(folder);
        }
        if (!disk.files().writable(folder)) {
            throw new AppException(JournalError.READ_ONLY, folder);
        }
    }

    private static void checkReplaced(FileIntent.Write write, @Nullable FileState before) {
        if (before != null && !write.mayReplace()) {
            throw new AppException(JournalError.TARGET_EXISTS, write.target());
        }
        if (before == null && write.expectedSha256() != null) {
            throw vanished(write.target());
        }
        if (before != null) {
            checkExpected(write.target(), before, write.expectedSha256());
        }
    }

    private void checkFree(FileIntent.Move move) throws IOException {
        if (disk.files().facts(move.to()).isPresent()
                && !witness.sameEntry(move.from(), move.to())) {
            throw new AppException(JournalError.TARGET_EXISTS, move.to());
        }
    }

    private static void checkExpected(Path path, FileState seen, @Nullable String expected) {
        if (expected != null && !expected.equals(seen.sha256())) {
            throw new AppException(JournalError.CHANGED_SINCE, path);
        }
    }

    private static AppException vanished(Path path) {
        return new AppException(JournalError.VANISHED, path);
    }
}

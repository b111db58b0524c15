package org.intertitle.journal;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Carries out intended steps, whose bytes are kept already. An {@link AppException} means that
 * nothing was touched; after an {@link IOException} {@link StepJudge} tells what was.
 */
final class StepExecutor {

    private final JournalDisk disk;
    private final FileAccess files;
    private final FileWitness witness;
    private final FilePlacer placer;

    StepExecutor(JournalDisk disk) {
        this.disk = disk;
        this.files = disk.files();
        this.witness = new FileWitness(files);
        this.placer = new FilePlacer(files);
    }

    void perform(Step step) throws IOException {
        List<FileChange> changes = step.changes();
        if (changes.size() == 2) {
            Moved moved = Moved.of(step);
            move(step, moved);
            return;
        }
        FileChange change = changes.getFirst();
        FileState after = change.after();
        if (after == null) {
            delete(change);
        } else {
            write(step, change, after);
        }
    }

    private void write(Step step, FileChange change, FileState after) throws IOException {
        Path temp = Temporary.of(step, change.path());
        ensureFolder(change.path());
        fill(temp, after);
        if (change.before() == null) {
            expectFree(change.path());
            placer.placeNew(temp, change.path());
        } else {
            files.copyPermissions(change.path(), temp);
            expect(change);
            files.rename(temp, change.path());
        }
        files.syncFolder(FileWitness.folder(change.path()));
    }

    private void delete(FileChange change) throws IOException {
        expect(change);
        files.delete(change.path());
        files.syncFolder(FileWitness.folder(change.path()));
    }

    private void move(Step step, Moved moved) throws IOException {
        if (witness.sameEntry(moved.from(), moved.to())) {
            files.rename(moved.from(), moved.to());
        } else {
            expect(moved.left());
            ensureFolder(moved.to());
            expectFree(moved.to());
            carry(step, moved);
        }
        files.syncFolder(FileWitness.folder(moved.to()));
        files.syncFolder(FileWitness.folder(moved.from()));
    }

    private void carry(Step step, Moved moved) throws IOException {
        try {
            placer.placeNew(moved.from(), moved.to());
        } catch (AtomicMoveNotSupportedException _) {
            // Another file system: put, then remove.
            Path temp = Temporary.of(step, moved.to());
            fill(temp, moved.state());
            files.copyPermissions(moved.from(), temp);
            placer.placeNew(temp, moved.to());
            removeCarried(moved);
        }
    }

    /** Where the file changed while it was copied, the copy goes instead. */
    private void removeCarried(Moved moved) throws IOException {
        if (!witness.shows(moved.from(), moved.left().before())) {
            files.delete(moved.to());
            throw new AppException(JournalError.CHANGED_SINCE, moved.from());
        }
        files.delete(moved.from());
    }

    /** Undo brings back a folder that was removed once it was empty, but not a whole tree. */
    private void ensureFolder(Path path) throws IOException {
        Path folder = FileWitness.folder(path);
        if (files.facts(folder).isEmpty() && folder.getParent() != null) {
            files.createFolder(folder);
            files.syncFolder(FileWitness.folder(folder));
        }
    }

    private void fill(Path temp, FileState state) throws IOException {
        try (InputStream bytes = disk.contents().open(state.sha256())) {
            files.create(temp, bytes, state.modified());
        }
    }

    private void expect(FileChange change) throws IOException {
        if (!witness.shows(change.path(), Objects.requireNonNull(change.before()))) {
            throw new AppException(JournalError.CHANGED_SINCE, change.path());
        }
    }

    private void expectFree(Path path) throws IOException {
        if (files.facts(path).isPresent()) {
            throw new AppException(JournalError.TARGET_EXISTS, path);
        }
    }
}

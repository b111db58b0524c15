package org.intertitle.journal;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Gives a file a name that must be free. */
final class FilePlacer {

    private final FileAccess files;

    FilePlacer(FileAccess files) {
        this.files = files;
    }

    /**
     * A second name and the removal of the first, since no rename refuses to replace; where there
     * are no second names, a look and a rename.
     *
     * @throws java.nio.file.AtomicMoveNotSupportedException across file systems
     */
    void placeNew(Path from, Path to) throws IOException {
        if (linked(from, to)) {
            files.syncFolder(FileWitness.folder(to));
            files.delete(from);
        } else {
            if (files.facts(to).isPresent()) {
                throw new AppException(JournalError.TARGET_EXISTS, to);
            }
            files.rename(from, to);
        }
    }

    private boolean linked(Path from, Path to) throws IOException {
        try {
            files.link(from, to);
            return true;
        } catch (FileAlreadyExistsException exists) {
            throw new AppException(JournalError.TARGET_EXISTS, exists, to);
        } catch (AccessDeniedException | NoSuchFileException failure) {
            throw failure;
        } catch (UnsupportedOperationException | FileSystemException _) {
            return false;
        }
    }
}

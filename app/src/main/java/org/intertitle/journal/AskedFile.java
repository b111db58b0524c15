package org.intertitle.journal;

import org.intertitle.kernel.AppException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a file of the program's own that the user asked for, at a place of their choice: it is
 * there as a whole, or not at all. Not journalled, since it can be asked for again. Thread-safe.
 */
public final class AskedFile {

    private final FileAccess files;

    public AskedFile(FileAccess files) {
        this.files = files;
    }

    /**
     * Writes a new file.
     *
     * @throws AppException {@code journal.target_exists} where something lies there, and what the
     *     system refuses
     */
    public void write(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath().normalize();
        try {
            if (files.facts(target).isPresent()) {
                throw new AppException(JournalError.TARGET_EXISTS, target);
            }
            place(target, bytes);
        } catch (IOException failure) {
            throw JournalError.of(failure, target);
        }
    }

    /**
     * The same in the place of a file that the user said may go.
     *
     * @throws AppException {@code journal.not_a_file} where no file is, and what the system refuses
     */
    public void replace(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath().normalize();
        try {
            Optional<FileFacts> there = files.facts(target);
            if (there.isPresent() && there.get().kind() != FileFacts.Kind.FILE) {
                throw new AppException(JournalError.NOT_A_FILE, target);
            }
            place(target, bytes);
        } catch (IOException failure) {
            throw JournalError.of(failure, target);
        }
    }

    private void place(Path target, byte[] bytes) throws IOException {
        Path folder = FileWitness.folder(target);
        Path temporary = folder.resolve(".intertitle-" + UUID.randomUUID() + ".tmp");
        try {
            files.create(temporary, new ByteArrayInputStream(bytes), null);
            files.rename(temporary, target);
        } catch (IOException failure) {
            remove(temporary, failure);
            throw failure;
        }
        files.syncFolder(folder);
    }

    private void remove(Path temporary, IOException failure) {
        try {
            if (files.facts(temporary).isPresent()) {
                files.delete(temporary);
            }
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}

package org.intertitle.persistence.journal;

import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.FileAccess;
import org.intertitle.journal.FileFacts;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The real disk, until its fate strikes; may tell each folder to be a file system of its own. */
final class FatedFiles implements FileAccess {

    private interface Operation<T> {
        T run() throws IOException;
    }

    private final FileAccess disk = new DiskFileAccess();
    private final Fate fate;
    private final boolean apart;

    FatedFiles(Fate fate, boolean apart) {
        this.fate = fate;
        this.apart = apart;
    }

    @Override
    public Optional<FileFacts> facts(Path path) throws IOException {
        return fated(path, () -> disk.facts(path));
    }

    @Override
    public Path real(Path path) throws IOException {
        return fated(path, () -> disk.real(path));
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return fated(file, () -> disk.read(file));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return fated(folder, () -> disk.list(folder));
    }

    @Override
    public boolean writable(Path folder) {
        return disk.writable(folder);
    }

    @Override
    public void create(Path file, InputStream bytes, @Nullable Instant modified)
            throws IOException {
        byte[] all = bytes.readAllBytes();
        byte[] half = Arrays.copyOf(all, all.length / 2);
        boolean midway;
        try {
            midway = fate.begin(file.toString(), true);
        } catch (IOException failure) {
            // A full disk takes some bytes before it refuses the rest.
            put(file, half, modified);
            throw failure;
        }
        put(file, midway ? half : all, modified);
        if (midway) {
            fate.die();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        change(to, () -> disk.copyPermissions(from, to));
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        change(
                name,
                () -> {
                    if (differ(file, name)) {
                        throw new FileSystemException(
                                name.toString(), file.toString(), "Invalid cross-device link");
                    }
                    disk.link(file, name);
                });
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change(
                to,
                () -> {
                    if (differ(from, to)) {
                        throw new AtomicMoveNotSupportedException(
                                from.toString(), to.toString(), "Invalid cross-device link");
                    }
                    disk.rename(from, to);
                });
    }

    @Override
    public void delete(Path file) throws IOException {
        change(file, () -> disk.delete(file));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        // A death that is only played loses nothing that was not forced: this would only be slow.
        change(folder, () -> {});
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        change(folder, () -> disk.createFolder(folder));
    }

    private static void put(Path file, byte[] bytes, @Nullable Instant modified)
            throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        if (modified != null) {
            Files.setLastModifiedTime(file, FileTime.from(modified));
        }
    }

    private boolean differ(Path from, Path to) {
        boolean kept = to.toString().endsWith(".z");
        return apart && !kept && !Objects.equals(from.getParent(), to.getParent());
    }

    private interface Change {
        void run() throws IOException;
    }

    private void change(Path path, Change change) throws IOException {
        fated(
                path,
                () -> {
                    change.run();
                    return true;
                });
    }

    private <T> T fated(Path path, Operation<T> operation) throws IOException {
        if (fate.begin(path.toString(), true)) {
            fate.die();
        }
        return operation.run();
    }
}

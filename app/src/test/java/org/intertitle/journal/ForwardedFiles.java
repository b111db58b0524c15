package org.intertitle.journal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The real disk; whoever extends it lets one thing go otherwise. */
public abstract class ForwardedFiles implements FileAccess {

    private final FileAccess disk = new DiskFileAccess();

    @Override
    public void create(Path file, InputStream bytes, @Nullable Instant modified)
            throws IOException {
        disk.create(file, bytes, modified);
    }

    @Override
    public Optional<FileFacts> facts(Path path) throws IOException {
        return disk.facts(path);
    }

    @Override
    public Path real(Path path) throws IOException {
        return disk.real(path);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public List<Path> list(Path path) throws IOException {
        return disk.list(path);
    }

    @Override
    public boolean writable(Path path) {
        return disk.writable(path);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        disk.copyPermissions(from, to);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        disk.link(file, name);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void syncFolder(Path path) throws IOException {
        disk.syncFolder(path);
    }

    @Override
    public void createFolder(Path path) throws IOException {
        disk.createFolder(path);
    }
}

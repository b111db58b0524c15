package org.intertitle.journal;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real file system. Stateless and thread-safe. */
public final class DiskFileAccess implements FileAccess {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFileAccess.class);
    private static final int BUFFER = 64 * 1024;

    @Override
    public Optional<FileFacts> facts(Path path) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(
                    new FileFacts(kind(found), found.size(), found.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public Path real(Path path) throws IOException {
        return path.toRealPath(LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }

    @Override
    public boolean writable(Path folder) {
        try {
            return Files.isWritable(folder) && !Files.getFileStore(folder).isReadOnly();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void create(Path file, InputStream bytes, @Nullable Instant modified)
            throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                writeFully(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            if (modified != null) {
                Files.setLastModifiedTime(file, FileTime.from(modified));
            }
            channel.force(true);
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        // Windows does not open folders; its file systems keep the order of names themselves.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                force(channel, folder);
            }
        }
    }

    /** Some file systems cannot; then their names are as safe as they make them. */
    private static void force(FileChannel channel, Path folder) {
        try {
            channel.force(true);
        } catch (IOException failure) {
            LOG.debug("{} cannot be forced to its disk: {}", folder, failure.toString());
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException exists) {
            if (!Files.isDirectory(folder)) {
                throw exists;
            }
        }
    }

    private static FileFacts.Kind kind(BasicFileAttributes found) {
        if (found.isRegularFile()) {
            return FileFacts.Kind.FILE;
        }
        return found.isDirectory() ? FileFacts.Kind.FOLDER : FileFacts.Kind.OTHER;
    }

    private static void writeFully(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}

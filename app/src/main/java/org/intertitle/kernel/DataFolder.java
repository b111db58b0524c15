package org.intertitle.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which the application keeps its own data: database, journal, kept bytes, logs,
 * locks and the few settings that must be known before the database is open. The only place outside
 * the journal that writes files. Immutable and thread-safe.
 */
public final class DataFolder {

    private final Path root;

    /**
     * Creates the folder where it is missing.
     *
     * @throws AppException {@code data.not_a_folder}, {@code data.unwritable}
     */
    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        if (Files.exists(this.root) && !Files.isDirectory(this.root)) {
            throw new AppException(DataFolderError.NOT_A_FOLDER, this.root);
        }
        try {
            for (Path folder : List.of(this.root, store(), logs(), locks())) {
                Files.createDirectories(folder);
            }
            probe();
        } catch (IOException failure) {
            throw unwritable(this.root, failure);
        }
    }

    /** Where the platform keeps the data of applications, for the user who runs this one. */
    public static Path platformDefault() {
        return PlatformFolders.data(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    public Path root() {
        return root;
    }

    /** The SQLite file of the library. */
    public Path database() {
        return root.resolve("intertitle.db");
    }

    /** The SQLite file of the journal. */
    public Path journal() {
        return root.resolve("journal.db");
    }

    /** The folder of kept bytes. */
    public Path store() {
        return root.resolve("store");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path locks() {
        return root.resolve("locks");
    }

    /** The socket of the window that is open on this folder. */
    public Path instanceSocket() {
        return root.resolve("window.sock");
    }

    /** Settings that must be known before the database is open. */
    public Path localSettings() {
        return root.resolve("local.json");
    }

    /** Says that a window runs. */
    public Path runMark() {
        return root.resolve("running");
    }

    /** Tells of the last run that did not end properly. */
    public Path brokenRun() {
        return root.resolve("broken-run");
    }

    /** The text of a small file in this folder, empty where there is none. */
    public Optional<String> read(Path file) {
        Path own = own(file);
        try {
            return Optional.of(Files.readString(own, StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new AppException(DataFolderError.UNREADABLE, failure, own, reason(failure));
        }
    }

    /** Writes a small file in this folder: whoever reads it sees the old text or the new one. */
    public void write(Path file, String text) {
        Path own = own(file);
        Path temporary = own.resolveSibling(temporaryName());
        try {
            try {
                force(temporary, text.getBytes(StandardCharsets.UTF_8));
                Files.move(
                        temporary,
                        own,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw unwritable(own, failure);
        }
    }

    /** Puts a file of this folder in the place of another one of it, at once. */
    public void replace(Path from, Path to) {
        try {
            Files.move(
                    own(from),
                    own(to),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unwritable(to, failure);
        }
    }

    /** Deletes a file of this folder, if it is there. */
    public void delete(Path file) {
        try {
            Files.deleteIfExists(own(file));
        } catch (IOException failure) {
            throw unwritable(file, failure);
        }
    }

    FileChannel openLock(String owner) throws IOException {
        return FileChannel.open(
                lockFile(owner), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** A file that is locked by who has the turn; it is never removed. */
    FileChannel openTurn(String name) throws IOException {
        return FileChannel.open(
                locks().resolve(name + ".turn"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    /**
     * Holds a name until it is closed or this process dies; empty where another process holds it.
     * Not to be asked for again by the process that has it.
     *
     * @throws AppException {@code data.unwritable}
     */
    public Optional<FileChannel> hold(String name) {
        try {
            FileChannel channel = openTurn(name);
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException failure) {
            throw unwritable(locks(), failure);
        }
    }

    Path lockFile(String owner) {
        return locks().resolve(owner + ".lock");
    }

    void deleteLock(String owner) throws IOException {
        Files.deleteIfExists(lockFile(owner));
    }

    /** The owners that have a lock file, alive or not. */
    List<String> lockOwners() throws IOException {
        try (Stream<Path> files = Files.list(locks())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".lock"))
                    .map(name -> name.substring(0, name.length() - ".lock".length()))
                    .toList();
        }
    }

    /** One that no other write has; where a file has it nevertheless, it is not overwritten. */
    private static String temporaryName() {
        return "."
                + ProcessHandle.current().pid()
                + "-"
                + Long.toHexString(System.nanoTime())
                + ".tmp";
    }

    private void probe() throws IOException {
        Path probe = root.resolve(temporaryName());
        try {
            Files.createFile(probe);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private Path own(Path file) {
        Path resolved = root.resolve(file).normalize();
        if (!resolved.startsWith(root)) {
            throw new IllegalArgumentException(file + " is not in the data folder");
        }
        return resolved;
    }

    private static AppException unwritable(Path path, IOException failure) {
        return new AppException(DataFolderError.UNWRITABLE, failure, path, reason(failure));
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}

package org.intertitle.journal;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that holds nothing of the user's: empty when it was opened first, and marked as ours
 * since. Writes new files into it, not journalled, since there is nothing to lose. Thread-safe.
 */
public final class FreshFolder {

    /** The mark; hidden, and no name that a player or a scan would take. */
    static final String MARK = ".intertitle-sample";

    private final Path root;

    private FreshFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder where it is missing, and marks it.
     *
     * @throws AppException {@code journal.not_empty} where others' files lie, {@code
     *     journal.not_a_file} where no folder is, and what the system refuses
     */
    public static FreshFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            if (!Files.exists(root.resolve(MARK))) {
                refuseUnlessEmpty(root);
                Files.createFile(root.resolve(MARK));
            }
            return new FreshFolder(root.toRealPath());
        } catch (FileAlreadyExistsException _) {
            throw new AppException(JournalError.NOT_EMPTY, root);
        } catch (IOException failure) {
            throw JournalError.of(failure, root);
        }
    }

    /** Whether a folder bears our mark. */
    public static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /**
     * Deletes a folder that bears our mark with all that lies in it, the mark last, so that what
     * was interrupted can be done again; links are deleted, not followed. Does nothing elsewhere.
     *
     * @throws AppException what the system refuses
     */
    public static void discard(Path folder) {
        if (!isOurs(folder)) {
            return;
        }
        Path mark = folder.resolve(MARK);
        try {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                if (!each.equals(mark) && !each.equals(folder)) {
                    Files.deleteIfExists(each);
                }
            }
            Files.deleteIfExists(mark);
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw JournalError.of(failure, folder);
        }
    }

    public Path root() {
        return root;
    }

    /** The files that lie in it, the mark left out. */
    public List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(root.resolve(MARK)))
                    .toList();
        }
    }

    /** A new file; folders are made. Fails where the name is taken. */
    public OutputStream create(String relative) throws IOException {
        return Channels.newOutputStream(createChannel(relative));
    }

    /** A new file that can be written at any place; folders are made. */
    public SeekableByteChannel createChannel(String relative) throws IOException {
        return createChannel(Path.of(relative));
    }

    /** The same for a name that is no valid text. */
    public SeekableByteChannel createChannel(Path relative) throws IOException {
        Path file = inside(relative);
        Files.createDirectories(FileWitness.folder(file));
        Set<StandardOpenOption> how =
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return Files.newByteChannel(file, how);
    }

    /** A folder in it, made where it is missing. */
    public Path folder(String relative) throws IOException {
        return Files.createDirectories(inside(Path.of(relative)));
    }

    private Path inside(Path relative) {
        Path file = root.resolve(relative).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException(relative + " leads out of the folder");
        }
        return file;
    }

    private static void refuseUnlessEmpty(Path root) throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            if (found.findAny().isPresent()) {
                throw new AppException(JournalError.NOT_EMPTY, root);
            }
        }
    }
}

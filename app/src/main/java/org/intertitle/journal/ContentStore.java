package org.intertitle.journal;

import org.intertitle.kernel.AppException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Keeps bytes under their SHA-256, compressed (zlib, RFC 1950), each content once: {@code ab/cd….z}
 * for the hash {@code abcd…}. What {@link #keep} returned is on the disk; what is read is checked.
 * Thread-safe, and safe with other processes on the same folder.
 */
public final class ContentStore {

    private static final String HASH = "[0-9a-f]{64}";

    private final Path root;
    private final FileAccess files;
    private final FileWitness witness;
    private final String owner;

    /** {@code owner} names the process in the temporary files. */
    public ContentStore(Path root, FileAccess files, String owner) {
        this.root = root;
        this.files = files;
        this.witness = new FileWitness(files);
        this.owner = owner;
    }

    /** Keeps these bytes; returns their hash. */
    String keep(byte[] bytes) throws IOException {
        String hash = Hashing.of(bytes);
        if (!holds(hash)) {
            add(hash, new Hashing(new ByteArrayInputStream(bytes)));
        }
        return hash;
    }

    /** Keeps the bytes of a file; empty where there is none. */
    Optional<FileState> keep(Path file) throws IOException {
        Optional<FileState> state = witness.see(file);
        if (state.isPresent() && !holds(state.get().sha256())) {
            try (Hashing in = new Hashing(files.read(file))) {
                if (!add(state.get().sha256(), in)) {
                    throw new AppException(JournalError.CHANGED_SINCE, file);
                }
            }
        }
        return state;
    }

    /** Whether undamaged bytes with this hash are kept. */
    boolean holds(String hash) throws IOException {
        if (files.facts(place(hash)).isEmpty()) {
            return false;
        }
        try (InputStream in = open(hash)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (DamagedException _) {
            return false;
        }
    }

    /** The kept bytes; empty where they are not kept, or damaged. */
    Optional<byte[]> bytes(String hash) throws IOException {
        if (files.facts(place(hash)).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = open(hash)) {
            return Optional.of(in.readAllBytes());
        } catch (DamagedException _) {
            return Optional.empty();
        }
    }

    /** The kept bytes; their end throws {@link DamagedException} where they are not the same. */
    InputStream open(String hash) throws IOException {
        return new CheckedBytes(
                new Hashing(new InflaterInputStream(files.read(place(hash)))), hash);
    }

    Path root() {
        return root;
    }

    /** What a content takes on the disk, and since when it lies there. */
    record Kept(long bytes, Instant since) {}

    /** All that is kept, by hash. */
    Map<String, Kept> list() throws IOException {
        Map<String, Kept> kept = new HashMap<>();
        if (files.facts(root).isEmpty()) {
            return kept;
        }
        for (Path fan : files.list(root)) {
            String first = fan.getFileName().toString();
            if (first.matches("[0-9a-f]{2}")) {
                for (Path file : files.list(fan)) {
                    list(first, file, kept);
                }
            }
        }
        return kept;
    }

    private void list(String first, Path file, Map<String, Kept> kept) throws IOException {
        String name = file.getFileName().toString();
        String hash = first + name.replaceFirst("\\.z$", "");
        if (name.endsWith(".z") && hash.matches(HASH)) {
            files.facts(file)
                    .ifPresent(facts -> kept.put(hash, new Kept(facts.bytes(), facts.modified())));
        }
    }

    /** Whether there are bytes for this hash, sound or not; cheap. */
    boolean lists(String hash) throws IOException {
        return files.facts(place(hash)).isPresent();
    }

    /** Removes kept bytes for good. */
    void remove(String hash) throws IOException {
        if (lists(hash)) {
            files.delete(place(hash));
        }
    }

    /** Removes temporary files of processes that died. */
    void sweep(Predicate<String> alive) throws IOException {
        for (Path file : files.list(temporary())) {
            String name = file.getFileName().toString();
            if (!alive.test(name.substring(0, Math.max(0, name.indexOf('.'))))) {
                files.delete(file);
            }
        }
    }

    /** False where the bytes are no longer those of the hash. */
    private boolean add(String hash, Hashing bytes) throws IOException {
        ensureFolders(hash);
        Path temp = temporary().resolve(owner + "." + UUID.randomUUID());
        try {
            files.create(temp, new DeflaterInputStream(bytes), null);
            if (!bytes.sha256().equals(hash)) {
                files.delete(temp);
                return false;
            }
            files.rename(temp, place(hash));
        } catch (IOException failure) {
            removeQuietly(temp, failure);
            throw failure;
        }
        files.syncFolder(FileWitness.folder(place(hash)));
        return true;
    }

    private void ensureFolders(String hash) throws IOException {
        Path fan = FileWitness.folder(place(hash));
        if (files.facts(temporary()).isEmpty() || files.facts(fan).isEmpty()) {
            files.createFolder(root);
            files.createFolder(temporary());
            files.createFolder(fan);
            files.syncFolder(root);
        }
    }

    private void removeQuietly(Path temp, IOException failure) {
        try {
            if (files.facts(temp).isPresent()) {
                files.delete(temp);
            }
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private Path temporary() {
        return root.resolve("tmp");
    }

    private Path place(String hash) {
        if (!hash.matches(HASH)) {
            throw new IllegalArgumentException("no hash: " + hash);
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2) + ".z");
    }
}

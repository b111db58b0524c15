package org.intertitle.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.text.Normalizer;
import java.util.UUID;

/**
 * Tries out what a folder of the user's allows, with hidden files of its own that it removes again.
 * Thread-safe.
 */
public final class FolderTrial {

    private static final int SAMPLE = 1 << 20;
    private static final int USUAL_NAME = 255;
    private static final double MEBI = 1 << 20;

    private final FileAccess files;

    public FolderTrial(FileAccess files) {
        this.files = files;
    }

    /**
     * What a folder allows. {@code longNames} are such of 255 bytes; {@code megabytesPerSecond} is
     * for writing to the disk itself, 0 where nothing can be written; {@code free} in bytes, -1
     * where the system does not tell.
     */
    public record Found(
            boolean readable,
            boolean writable,
            boolean caseMatters,
            boolean keepsAccents,
            boolean longNames,
            boolean watchable,
            double megabytesPerSecond,
            long free) {}

    /** Never fails: what cannot be done is told. */
    public Found of(Path folder) {
        boolean readable = Files.isDirectory(folder) && succeeds(() -> files.list(folder));
        String name = ".intertitle-trial-" + UUID.randomUUID();
        double speed = readable ? speed(folder.resolve(name)) : 0;
        boolean writable = speed > 0;
        return new Found(
                readable,
                writable,
                writable && !found(folder, name + "-a", name + "-A"),
                writable && keepsAccents(folder, name),
                writable && longNames(folder, name),
                readable && succeeds(() -> watch(folder)),
                speed,
                free(folder));
    }

    private double speed(Path file) {
        long start = System.nanoTime();
        boolean written =
                succeeds(() -> {
                    files.create(file, new ByteArrayInputStream(new byte[SAMPLE]), null);
                    try (InputStream in = files.read(file)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                });
        double seconds = Math.max(1e-6, (System.nanoTime() - start) / 1e9);
        succeeds(() -> files.delete(file));
        return written ? SAMPLE / MEBI / seconds : 0;
    }

    /** Whether a file that was made under one name is met under another. */
    private boolean found(Path folder, String made, String asked) {
        Path file = folder.resolve(made);
        boolean[] met = new boolean[1];
        succeeds(() -> {
            files.create(file, InputStream.nullInputStream(), null);
            met[0] = files.facts(folder.resolve(asked)).isPresent();
        });
        succeeds(() -> files.delete(file));
        return met[0];
    }

    private boolean keepsAccents(Path folder, String name) {
        String accented = name + "-\u00e9";
        Path file = folder.resolve(accented);
        boolean[] kept = new boolean[1];
        succeeds(() -> {
            files.create(file, InputStream.nullInputStream(), null);
            kept[0] =
                    files.list(folder).stream()
                            .map(each -> String.valueOf(each.getFileName()))
                            .anyMatch(each ->
                                    Normalizer.normalize(each, Normalizer.Form.NFC)
                                            .equals(accented));
        });
        succeeds(() -> files.delete(file));
        return kept[0];
    }

    private boolean longNames(Path folder, String name) {
        Path file = folder.resolve(name + "x".repeat(USUAL_NAME - name.length()));
        boolean made = succeeds(() -> files.create(file, InputStream.nullInputStream(), null));
        succeeds(() -> files.delete(file));
        return made;
    }

    private static void watch(Path folder) throws IOException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        }
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException | RuntimeException _) {
            return -1;
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static boolean succeeds(Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (IOException | RuntimeException _) {
            return false; // What fails here is what was to be found out.
        }
    }
}

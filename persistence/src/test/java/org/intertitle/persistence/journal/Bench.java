package org.intertitle.persistence.journal;

import org.intertitle.events.LocalEvents;
import org.intertitle.journal.ContentStore;
import org.intertitle.journal.FileAccess;
import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalDisk;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.JournalStore;
import org.intertitle.journal.Settler;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.MemoryUnitOfWork;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.SteppingClock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One process's journal over a data folder; several may be open on one. */
final class Bench implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-25T10:00:00.123456Z");

    /** As fine as file systems tell it. */
    static final Instant OLD = Instant.parse("2019-03-04T05:06:07.123456789Z");

    final JournalStore store;
    final JournalService journal;
    final ProcessLock lock;
    final SteppingClock clock = new SteppingClock(START);
    final MemoryUnitOfWork unit = new MemoryUnitOfWork();
    final List<Path> settled = new ArrayList<>();

    private Bench(Path data, Fate fate, FileAccess files, Settler settler) {
        DataFolder folder = new DataFolder(data);
        lock = ProcessLock.acquire(folder);
        store = new FatedStore(SqliteJournalStore.open(folder.journal()), fate);
        ContentStore contents = new ContentStore(folder.store(), files, lock.owner());
        journal =
                new JournalService(
                        new JournalDisk(store, contents, files),
                        lock,
                        clock,
                        paths -> {
                            settled.addAll(paths);
                            settler.settle(paths);
                        },
                        unit,
                        new LocalEvents());
    }

    static Bench open(Path data) {
        return open(data, Fate.none(), false);
    }

    static Bench open(Path data, Fate fate, boolean apart) {
        return new Bench(data, fate, new FatedFiles(fate, apart), paths -> {});
    }

    static Bench open(Path data, Settler settler) {
        return new Bench(data, Fate.none(), new FatedFiles(Fate.none(), false), settler);
    }

    static Bench open(Path data, FileAccess files) {
        return new Bench(data, Fate.none(), files, paths -> {});
    }

    List<StepOutcome> apply(FileIntent... intents) {
        return journal.apply(journal.newBatch(), List.of(intents));
    }

    /** Steps that somebody wanted and that stand, newest first. */
    List<Step> standing() {
        return journal.history(null, Integer.MAX_VALUE).stream()
                .filter(step -> step.state() == StepState.DONE)
                .filter(step -> step.undoes() == null && !step.undone())
                .toList();
    }

    static FileIntent.Write write(Path target, String text) {
        return new FileIntent.Write("test", null, target, bytes(text), false, null, null);
    }

    static FileIntent.Write replace(Path target, String text) {
        return new FileIntent.Write("test", null, target, bytes(text), true, null, null);
    }

    static FileIntent.Move move(Path from, Path to) {
        return new FileIntent.Move("test", "7", from, to, null);
    }

    static FileIntent.Delete delete(Path target) {
        return new FileIntent.Delete("test", null, target);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path file(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(OLD));
        return path;
    }

    static void deleteTree(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() {
        store.close();
        lock.close();
    }
}

package org.intertitle.journal;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.ProcessLock;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Counts and removes kept bytes. Nothing is removed that a step from the given moment on, or one
 * that is not decided, names. No step begins meanwhile, in any process. Thread-safe.
 */
final class KeptFiles {

    private static final String TURN = "kept";

    private final JournalDisk disk;
    private final ProcessLock lock;

    KeptFiles(JournalDisk disk, ProcessLock lock) {
        this.disk = disk;
        this.lock = lock;
    }

    /** Keeps bytes and stores who needs them, while nobody removes any. */
    static <T> T whileKept(ProcessLock lock, Supplier<T> work) {
        return lock.alone(TURN, Cancellation.NONE, work);
    }

    KeptBytes all() throws IOException {
        return sum(disk.contents().list());
    }

    /** What {@link #prune} would remove now. */
    KeptBytes prunable(Instant before) throws IOException {
        return sum(unneeded(before));
    }

    /** Removes what only steps before this moment name; returns what was removed. */
    KeptBytes prune(Instant before, Cancellation cancel) {
        return lock.alone(
                TURN,
                cancel,
                () -> {
                    try {
                        return remove(unneeded(before), cancel);
                    } catch (IOException failure) {
                        throw JournalError.of(failure, disk.contents().root());
                    }
                });
    }

    private KeptBytes remove(Map<String, Long> unneeded, Cancellation cancel) throws IOException {
        Map<String, Long> removed = new HashMap<>();
        for (Map.Entry<String, Long> each : unneeded.entrySet()) {
            if (cancel.requested()) {
                break;
            }
            disk.contents().remove(each.getKey());
            removed.put(each.getKey(), each.getValue());
        }
        return sum(removed);
    }

    private Map<String, Long> unneeded(Instant before) throws IOException {
        Map<String, Long> kept = disk.contents().list();
        Set<String> needed = new HashSet<>(disk.steps().hashesSince(before));
        kept.keySet().removeAll(needed);
        return kept;
    }

    private static KeptBytes sum(Map<String, Long> contents) {
        return new KeptBytes(
                contents.size(), contents.values().stream().mapToLong(Long::longValue).sum());
    }
}

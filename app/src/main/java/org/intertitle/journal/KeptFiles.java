package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts and removes kept bytes. Nothing is removed that a step from the given moment on, or one
 * that is not decided, names; what no step names goes by its own age. While some are removed no
 * step begins, in any process; between them steps have their turn. Thread-safe.
 */
final class KeptFiles {

    private static final String TURN = "kept";
    private static final int AT_ONCE = 200;

    /** Longer than anybody who waits for the turn sleeps. */
    private static final long OTHERS_TURN_NANOS = 40_000_000;

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
        return sum(disk.contents().list().values().stream());
    }

    /** What {@link #prune} would remove now. */
    KeptBytes prunable(Instant before) throws IOException {
        return sum(unneeded(before).values().stream());
    }

    /** Removes what only steps before this moment name; returns what was removed. */
    KeptBytes prune(Instant before, Cancellation cancel, PruneProgress progress) {
        List<ContentStore.Kept> removed = new ArrayList<>();
        try {
            List<Map.Entry<String, ContentStore.Kept>> found =
                    List.copyOf(unneeded(before).entrySet());
            Needed needed = new Needed(before);
            for (int from = 0; from < found.size(); from += AT_ONCE) {
                cancel.check();
                progress.told(from, found.size());
                var some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
                removed.addAll(lock.alone(TURN, cancel, () -> remove(some, needed, cancel)));
                LockSupport.parkNanos(OTHERS_TURN_NANOS);
            }
        } catch (CancellationException _) {
            // What was removed is told all the same.
        } catch (IOException failure) {
            throw failed(failure);
        }
        return sum(removed.stream());
    }

    private List<ContentStore.Kept> remove(
            List<Map.Entry<String, ContentStore.Kept>> some, Needed needed, Cancellation cancel) {
        List<ContentStore.Kept> removed = new ArrayList<>();
        try {
            Set<String> now = needed.now();
            for (Map.Entry<String, ContentStore.Kept> each : some) {
                if (cancel.requested()) {
                    break;
                }
                if (!now.contains(each.getKey())) {
                    disk.contents().remove(each.getKey());
                    removed.add(each.getValue());
                }
            }
            return removed;
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** What steps need, asked anew whenever one was added. */
    private final class Needed {
        private final Instant before;
        private @Nullable StepId newest;
        private Set<String> hashes = Set.of();
        private boolean asked;

        private Needed(Instant before) {
            this.before = before;
        }

        private Set<String> now() {
            List<Step> last = disk.steps().newest(null, 1);
            StepId now = last.isEmpty() ? null : last.getFirst().id();
            if (!asked || (now != null && !now.equals(newest))) {
                hashes = Set.copyOf(disk.steps().hashesSince(before));
                newest = now;
                asked = true;
            }
            return hashes;
        }
    }

    private Map<String, ContentStore.Kept> unneeded(Instant before) throws IOException {
        Map<String, ContentStore.Kept> kept = new HashMap<>(disk.contents().list());
        Set<String> named = new HashSet<>(disk.steps().namedHashes());
        kept.keySet().removeAll(new HashSet<>(disk.steps().hashesSince(before)));
        kept.entrySet()
                .removeIf(each ->
                        !named.contains(each.getKey())
                                && !each.getValue().since().isBefore(before));
        return kept;
    }

    private AppException failed(IOException failure) {
        return JournalError.of(failure, disk.contents().root());
    }

    private static KeptBytes sum(Stream<ContentStore.Kept> contents) {
        LongSummaryStatistics bytes =
                contents.mapToLong(ContentStore.Kept::bytes).summaryStatistics();
        return new KeptBytes((int) bytes.getCount(), bytes.getSum());
    }
}

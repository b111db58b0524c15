package org.intertitle.library;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.VideoId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Reads tasks on several threads, a bounded way ahead of the calling thread, which writes them in
 * their order. Stops within 200 ms of being asked, whatever a disk does.
 */
final class TaskPipeline {

    private static final int ROWS_A_BATCH = 700;
    private static final int VIDEOS_A_BATCH = 200;
    private static final int BATCHES_AHEAD = 4;

    private final LibraryStores stores;
    private final VideoReading reading;
    private final ScanWriter writer;
    private final ScanMeter meter;
    private final Cancellation cancellation;

    TaskPipeline(
            LibraryStores stores,
            VideoReading reading,
            ScanWriter writer,
            ScanMeter meter,
            Cancellation cancellation) {
        this.stores = stores;
        this.reading = reading;
        this.writer = writer;
        this.meter = meter;
        this.cancellation = cancellation;
    }

    void run(List<VideoTask> tasks, ExecutorService readers) {
        Deque<List<Future<ReadVideo>>> ahead = new ArrayDeque<>();
        try {
            for (List<VideoTask> batch : batches(tasks)) {
                ahead.add(submit(batch, readers));
                if (ahead.size() > BATCHES_AHEAD) {
                    finish(ahead.remove());
                }
            }
            while (!ahead.isEmpty()) {
                finish(ahead.remove());
            }
        } finally {
            ahead.forEach(batch -> batch.forEach(future -> future.cancel(false)));
        }
    }

    private List<Future<ReadVideo>> submit(List<VideoTask> batch, ExecutorService readers) {
        Map<VideoId, List<Subtitle>> stored = stored(batch);
        List<Future<ReadVideo>> futures = new ArrayList<>(batch.size());
        for (VideoTask task : batch) {
            Map<RelativePath, Subtitle> before = before(task, stored);
            futures.add(
                    readers.submit(() -> {
                        cancellation.check();
                        return reading.read(task, before);
                    }));
        }
        return futures;
    }

    private void finish(List<Future<ReadVideo>> futures) {
        List<ReadVideo> read = PatientResults.of(futures, cancellation);
        writer.write(read);
        meter.videosDone(read.size());
    }

    private Map<VideoId, List<Subtitle>> stored(List<VideoTask> batch) {
        List<VideoId> known = new ArrayList<>();
        for (VideoTask task : batch) {
            if (task.known() != null) {
                known.add(task.known().id());
            }
        }
        return known.isEmpty()
                ? Map.of()
                : stores.work().read(tx -> StoredSubtitles.of(stores.library(), tx, known));
    }

    private static Map<RelativePath, Subtitle> before(
            VideoTask task, Map<VideoId, List<Subtitle>> stored) {
        Map<RelativePath, Subtitle> before = new HashMap<>();
        Video known = task.known();
        if (known != null) {
            for (Subtitle subtitle : stored.getOrDefault(known.id(), List.of())) {
                if (subtitle.path() != null) {
                    before.put(subtitle.path(), subtitle);
                }
            }
        }
        return before;
    }

    private static List<List<VideoTask>> batches(List<VideoTask> tasks) {
        List<List<VideoTask>> batches = new ArrayList<>();
        List<VideoTask> batch = new ArrayList<>();
        int rows = 0;
        for (VideoTask task : tasks) {
            batch.add(task);
            rows += 3 + task.sidecars().size();
            if (rows >= ROWS_A_BATCH || batch.size() >= VIDEOS_A_BATCH) {
                batches.add(batch);
                batch = new ArrayList<>();
                rows = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}

package org.intertitle.library;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * Brings the library up to date with the disks: walks, works out what changed, reads that in
 * parallel, writes it in batches, and only then removes what is gone and remembers the fingerprints
 * of the directories. A scan that is killed or cancelled leaves what it wrote, and the next one
 * goes on from there. For one scan at a time.
 */
final class LibraryScanner {

    private final LibraryStores stores;
    private final LibraryEngines engines;
    private final DirectoryReader directories;
    private final Clock clock;

    LibraryScanner(
            LibraryStores stores,
            LibraryEngines engines,
            DirectoryReader directories,
            Clock clock) {
        this.stores = stores;
        this.engines = engines;
        this.directories = directories;
        this.clock = clock;
    }

    ScanReport scan(
            ScanScope scope,
            LibrarySettings settings,
            ScanListener listener,
            Cancellation cancellation) {
        long start = System.nanoTime();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ScanTally tally = new ScanTally();
        ScanMeter meter = new ScanMeter(listener, System::nanoTime);
        List<FolderTree> trees =
                new FolderWalks(stores, directories, settings)
                        .walk(scope, tally, meter, cancellation);
        ScanWork work = new ScanWork(stores, engines, settings, tally);
        VanishedVideos vanished = new VanishedVideos(stores.library(), roots(), scope.everywhere());
        List<VideoTask> tasks = work.find(trees, vanished, cancellation);
        meter.begin(ScanProgress.Phase.READING, tasks.size());
        ScanWriter writer = new ScanWriter(stores, work.titles(), vanished, tally, now);
        if (!tasks.isEmpty()) {
            read(tasks, writer, meter, settings, cancellation);
        }
        meter.begin(ScanProgress.Phase.FINISHING, tasks.size());
        finish(trees, work, vanished, tally, cancellation, now);
        long elapsedMs = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return tally.report(new ScanEnd(stores).size(), elapsedMs);
    }

    private void read(
            List<VideoTask> tasks,
            ScanWriter writer,
            ScanMeter meter,
            LibrarySettings settings,
            Cancellation cancellation) {
        VideoReading reading =
                new VideoReading(engines.media(), new SidecarTexts(engines.subtitles()));
        ExecutorService readers = ReadingThreads.open(settings.threads());
        try {
            new TaskPipeline(stores, reading, writer, meter, cancellation).run(tasks, readers);
        } finally {
            readers.shutdown();
        }
    }

    private void finish(
            List<FolderTree> trees,
            ScanWork work,
            VanishedVideos vanished,
            ScanTally tally,
            Cancellation cancellation,
            Instant now) {
        ScanEnd end = new ScanEnd(stores);
        end.remove(vanished.rest(), cancellation);
        tally.removed(vanished.rest().size());
        end.removeEmptyTitles(work.titles().keySet());
        work.changes().forEach((tree, changes) -> end.remember(tree, changes, tally, cancellation));
        end.scanned(trees, now);
    }

    private Map<FolderId, Path> roots() {
        Map<FolderId, Path> roots = new HashMap<>();
        stores.work()
                .read(stores.folders()::all)
                .forEach(folder -> roots.put(folder.id(), folder.root()));
        return roots;
    }
}

package org.intertitle.library;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs one scan at a time. Steps may settle while one runs: their paths are settled once more at
 * its end, because the scan listed them before. Thread-safe.
 */
final class ScanLibrary {

    private static final long LOOK_EVERY_MS = 200;

    private final LibraryStores stores;
    private final LibraryEngines engines;
    private final LibraryScanner scanner;
    private final SettlePaths settlePaths;
    private final ReentrantLock scanning = new ReentrantLock();
    private final Set<Path> settledMeanwhile = ConcurrentHashMap.newKeySet();

    ScanLibrary(
            LibraryStores stores,
            LibraryEngines engines,
            DirectoryReader directories,
            Clock clock) {
        this.stores = stores;
        this.engines = engines;
        scanner = new LibraryScanner(stores, engines, directories, clock);
        settlePaths = new SettlePaths(stores, engines);
    }

    ScanReport scan(
            @Nullable Path below,
            LibrarySettings settings,
            ScanListener progress,
            Cancellation cancellation) {
        ScanScope scope = scope(below);
        begin(cancellation);
        try {
            settledMeanwhile.clear();
            ScanReport report = scanner.scan(scope, settings, progress, cancellation);
            settlePaths.settle(List.copyOf(settledMeanwhile), settings);
            return report;
        } finally {
            scanning.unlock();
        }
    }

    /** Another scan may take long; who waits for it can give up. */
    private void begin(Cancellation cancellation) {
        try {
            do {
                cancellation.check();
            } while (!scanning.tryLock(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    int inspectTexts(LibrarySettings settings, ScanListener progress, Cancellation cancellation) {
        ScanMeter meter = new ScanMeter(progress, System::nanoTime);
        meter.begin(ScanProgress.Phase.INSPECTING, 0);
        ExecutorService readers = ReadingThreads.open(settings.threads());
        try {
            return new TextInspection(stores, new SidecarTexts(engines.subtitles()))
                    .all(meter, readers, cancellation);
        } finally {
            readers.shutdown();
        }
    }

    void settle(Collection<Path> paths, LibrarySettings settings) {
        settledMeanwhile.addAll(paths);
        List<Path> sidecars = new ArrayList<>();
        Set<Path> others = ConcurrentHashMap.newKeySet();
        for (Path path : paths) {
            if (FileKind.of(String.valueOf(path.getFileName())) == FileKind.SUBTITLE) {
                sidecars.add(path);
            } else if (path.getParent() != null) {
                others.add(path.getParent());
            }
        }
        settlePaths.settle(sidecars, settings);
        for (Path folder : others) {
            if (ruled(folder)) {
                scan(folder, settings, ScanListener.NONE, Cancellation.NONE);
            }
        }
    }

    private boolean ruled(Path path) {
        return new RuledFolders(stores.work().read(stores.folders()::all)).ruling(path).isPresent();
    }

    private ScanScope scope(@Nullable Path below) {
        RuledFolders folders = new RuledFolders(stores.work().read(stores.folders()::all));
        if (below == null) {
            return folders.everything();
        }
        Path path = folders.asKnown(below);
        ScanScope scope = folders.below(Files.isRegularFile(path) ? parent(path) : path);
        Map<LibraryFolder, RelativePath> wider = new LinkedHashMap<>();
        scope.folders().forEach((folder, start) -> wider.put(folder, titleAround(folder, start)));
        return new ScanScope(wider, false);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new AppException(LibraryError.OUTSIDE, path);
        }
        return parent;
    }

    /** The folder of the title that the place lies in, so that its sidecars are seen together. */
    private RelativePath titleAround(LibraryFolder folder, RelativePath start) {
        if (start.equals(RelativePath.ROOT)) {
            return start;
        }
        FolderId id = folder.id();
        Set<RelativePath> locations =
                new TitleBook(stores.work().read(tx -> stores.library().titles(tx, id)))
                        .locations();
        RelativePath at = start;
        while (!at.equals(RelativePath.ROOT) && !locations.contains(at)) {
            at = at.parent();
        }
        return at.equals(RelativePath.ROOT) ? start : at;
    }
}

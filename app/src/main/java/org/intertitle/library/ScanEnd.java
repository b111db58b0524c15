package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last part of a scan: removes what is gone and remembers the fingerprints, which come last so
 * that a scan which does not get here is done again. For the scanning thread.
 */
final class ScanEnd {

    private static final int REMOVALS_A_UNIT = 100;
    private static final int ROWS_A_UNIT = 900;

    private final LibraryStores stores;

    ScanEnd(LibraryStores stores) {
        this.stores = stores;
    }

    void remove(Collection<Video> vanished, Cancellation cancellation) {
        for (List<VideoId> some :
                portions(vanished.stream().map(Video::id).toList(), REMOVALS_A_UNIT)) {
            cancellation.check();
            stores.work()
                    .run(tx -> {
                        stores.library().removeVideos(tx, some);
                        stores.events().tell(tx, new DomainEvent.VideosChanged(Changed.of(some)));
                    });
        }
    }

    void removeEmptyTitles(Collection<FolderId> folders) {
        for (FolderId folder : folders) {
            stores.work().run(tx -> removeEmptyTitles(tx, folder));
        }
    }

    private void removeEmptyTitles(Tx tx, FolderId folder) {
        if (!stores.library().removeEmptyTitles(tx, folder).isEmpty()) {
            stores.events().tell(tx, new DomainEvent.VideosChanged(Changed.of(List.of())));
        }
    }

    void remember(
            FolderTree tree, FolderChanges changes, ScanTally tally, Cancellation cancellation) {
        FolderId folder = tree.folder().id();
        List<FoundDirectory> sure =
                tree.directories(changes.changed()).stream()
                        .filter(directory -> !tally.doubtful(folder, directory.path()))
                        .toList();
        for (List<FoundDirectory> some : portions(sure, ROWS_A_UNIT)) {
            cancellation.check();
            Map<RelativePath, Long> prints = new HashMap<>();
            some.forEach(directory -> prints.put(directory.path(), directory.fingerprint()));
            stores.work().run(tx -> stores.folders().putFingerprints(tx, folder, prints));
        }
        for (List<RelativePath> some : portions(changes.gone(), ROWS_A_UNIT)) {
            cancellation.check();
            stores.work().run(tx -> stores.folders().removeFingerprints(tx, folder, some));
        }
    }

    void scanned(Collection<FolderTree> trees, Instant now) {
        stores.work()
                .run(tx -> {
                    for (FolderTree tree : trees) {
                        if (tree.start().equals(RelativePath.ROOT)) {
                            stores.folders()
                                    .find(tx, tree.folder().id())
                                    .ifPresent(folder ->
                                            stores.folders().update(tx, folder.withScanned(now)));
                        }
                    }
                });
    }

    /** How much the whole library holds. */
    LibrarySize size() {
        return stores.work()
                .read(tx -> {
                    LibrarySize size = new LibrarySize(0, 0);
                    for (LibraryFolder folder : stores.folders().all(tx)) {
                        size = size.plus(stores.library().size(tx, folder.id()));
                    }
                    return size;
                });
    }

    private static <T> List<List<T>> portions(List<T> all, int size) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return portions;
    }
}

package org.intertitle.library;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out, over the trees of a scan, what has to be read. For the scanning thread. */
final class ScanWork {

    private final LibraryStores stores;
    private final LibraryEngines engines;
    private final LibrarySettings settings;
    private final ScanTally tally;
    private final Map<FolderTree, FolderChanges> changes = new LinkedHashMap<>();
    private final Map<FolderId, TitleBook> titles = new HashMap<>();

    ScanWork(
            LibraryStores stores,
            LibraryEngines engines,
            LibrarySettings settings,
            ScanTally tally) {
        this.stores = stores;
        this.engines = engines;
        this.settings = settings;
        this.tally = tally;
    }

    List<VideoTask> find(
            List<FolderTree> trees, VanishedVideos vanished, Cancellation cancellation) {
        List<VideoTask> tasks = new ArrayList<>();
        for (FolderTree tree : trees) {
            cancellation.check();
            FolderId folder = tree.folder().id();
            Map<RelativePath, Long> before =
                    stores.work().read(tx -> stores.folders().fingerprints(tx, folder));
            FolderChanges changed = FolderChanges.of(tree, before);
            if (!changed.none()) {
                changes.put(tree, changed);
                tasks.addAll(pass(tree, changed, cancellation).tasks(vanished));
            }
        }
        return tasks;
    }

    /** What changed in the folders where anything did. */
    Map<FolderTree, FolderChanges> changes() {
        return changes;
    }

    /** The titles of the folders where anything changed. */
    Map<FolderId, TitleBook> titles() {
        return titles;
    }

    private FolderPass pass(FolderTree tree, FolderChanges changed, Cancellation cancellation) {
        FolderId folder = tree.folder().id();
        TitleBook book =
                new TitleBook(stores.work().read(tx -> stores.library().titles(tx, folder)));
        titles.put(folder, book);
        return new FolderPass(
                stores,
                tree,
                changed,
                new FolderRecognition(engines.titles(), tree, tally.problems()),
                new SidecarAttachment(engines.names(), settings.preset()),
                book,
                cancellation);
    }
}

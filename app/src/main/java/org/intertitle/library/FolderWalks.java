package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.RelativePath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks the folders of a scan and notices which disks went away or came back: the videos of a
 * folder that is away become offline, nothing of it is removed. For the scanning thread.
 */
final class FolderWalks {

    /** Grows when the meaning of names changes, so that all is looked at once more. */
    private static final long VERSION = 1;

    private final LibraryStores stores;
    private final DirectoryReader directories;
    private final LibrarySettings settings;

    FolderWalks(LibraryStores stores, DirectoryReader directories, LibrarySettings settings) {
        this.stores = stores;
        this.directories = directories;
        this.settings = settings;
    }

    /** The trees of the folders that are there. */
    List<FolderTree> walk(
            ScanScope scope, ScanTally tally, ScanMeter meter, Cancellation cancellation) {
        List<LibraryFolder> all = stores.work().read(stores.folders()::all);
        List<FolderTree> trees = new ArrayList<>();
        for (Map.Entry<LibraryFolder, RelativePath> each : scope.folders().entrySet()) {
            LibraryFolder folder = each.getKey();
            FolderTree tree =
                    new FolderWalk(directories, limits(folder, all), meter, cancellation)
                            .walk(folder, each.getValue(), seed(folder));
            tally.problems().addAll(tree.problems());
            boolean away = tree.away() || emptied(tree, tally);
            if (folder.online() == away) {
                setOnline(folder, !away);
            }
            if (!away) {
                trees.add(tree);
            }
        }
        return trees;
    }

    private WalkLimits limits(LibraryFolder folder, List<LibraryFolder> all) {
        Set<Path> roots = new HashSet<>();
        Set<Object> keys = new HashSet<>();
        for (LibraryFolder other : all) {
            if (!other.id().equals(folder.id())) {
                roots.add(other.root());
                key(other.root(), keys);
            }
        }
        return new WalkLimits(settings.followLinks(), roots, keys);
    }

    private void key(Path root, Set<Object> keys) {
        try {
            keys.add(DirectoryKeys.of(root, directories.target(root)));
        } catch (IOException e) {
            return; // A folder that is away cannot be met under another name either.
        }
    }

    /**
     * An empty mount point looks like a folder whose files were all deleted; it is not believed.
     */
    private boolean emptied(FolderTree tree, ScanTally tally) {
        FoundDirectory root = tree.at(RelativePath.ROOT);
        boolean empty = root != null && !root.has(FileKind.VIDEO) && root.emptyBelow();
        if (!empty) {
            return false;
        }
        int videos =
                stores.work().read(tx -> stores.library().size(tx, tree.folder().id())).videos();
        if (videos > 0) {
            tally.problems()
                    .add(
                            new ScanProblem(
                                    tree.folder().root(),
                                    LibraryError.OFFLINE.code(),
                                    "The folder is empty, as if its disk were not connected."));
        }
        return videos > 0;
    }

    private void setOnline(LibraryFolder folder, boolean online) {
        stores.work()
                .run(tx -> {
                    stores.folders().update(tx, folder.withOnline(online));
                    stores.library().setOnline(tx, folder.id(), online);
                    stores.events()
                            .tell(
                                    tx,
                                    new DomainEvent.FoldersChanged(
                                            Changed.of(List.of(folder.id()))));
                    stores.events().tell(tx, new DomainEvent.VideosChanged(new Changed.All<>()));
                });
    }

    private long seed(LibraryFolder folder) {
        String meaning = folder.kind().name() + "/" + settings.preset().name();
        return VERSION << 32 ^ meaning.hashCode();
    }
}

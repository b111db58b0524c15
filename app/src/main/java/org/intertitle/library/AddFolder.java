package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Adds a library folder under its real path, once. */
final class AddFolder {

    private final LibraryStores stores;
    private final DirectoryReader directories;

    AddFolder(LibraryStores stores, DirectoryReader directories) {
        this.stores = stores;
        this.directories = directories;
    }

    LibraryFolder add(Path path, FolderKind kind, @Nullable ProfileId profile) {
        Path root = real(path);
        return stores.work()
                .write(tx -> {
                    List<LibraryFolder> all = stores.folders().all(tx);
                    if (all.stream().anyMatch(folder -> folder.root().equals(root))) {
                        throw new AppException(LibraryError.ALREADY_ADDED, root);
                    }
                    FolderId id = stores.folders().nextId(tx);
                    LibraryFolder folder =
                            new LibraryFolder(id, root, kind, profile, true, true, null);
                    stores.folders().insert(tx, folder);
                    stores.events()
                            .tell(tx, new DomainEvent.FoldersChanged(Changed.of(List.of(id))));
                    return folder;
                });
    }

    /** Points a folder to where its content lies now; all that is known of it stays. */
    void move(FolderId id, Path path) {
        Path root = real(path);
        stores.work()
                .run(tx -> {
                    LibraryFolder folder =
                            stores.folders()
                                    .find(tx, id)
                                    .orElseThrow(() ->
                                            new AppException(LibraryError.NO_SUCH_FOLDER, id));
                    if (stores.folders().all(tx).stream()
                            .anyMatch(each -> !each.id().equals(id) && each.root().equals(root))) {
                        throw new AppException(LibraryError.ALREADY_ADDED, root);
                    }
                    stores.folders().update(tx, folder.withRoot(root));
                    stores.library().setOnline(tx, id, true);
                    stores.events()
                            .tell(tx, new DomainEvent.FoldersChanged(Changed.of(List.of(id))));
                    stores.events().tell(tx, new DomainEvent.VideosChanged(new Changed.All<>()));
                });
    }

    private Path real(Path path) {
        if (!Files.isDirectory(path)) {
            throw new AppException(LibraryError.NOT_A_FOLDER, path.toAbsolutePath());
        }
        try {
            Path root = path.toRealPath();
            directories.list(root, _ -> {});
            return root;
        } catch (IOException e) {
            throw new AppException(
                    LibraryError.UNREADABLE,
                    e,
                    path.toAbsolutePath(),
                    String.valueOf(e.getMessage()));
        }
    }
}

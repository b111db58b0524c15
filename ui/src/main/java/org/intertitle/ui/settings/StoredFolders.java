package org.intertitle.ui.settings;

import org.intertitle.Stores;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.FolderTrial;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.SampleFolder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder page's questions, answered by the library. Thread-safe. */
public final class StoredFolders implements Folders {
    private final Stores stores;
    private final LibraryService library;
    private final ProfilesService profiles;
    private final JobsService jobs;
    private final SampleFolder sample;

    public StoredFolders(
            Stores stores,
            LibraryService library,
            ProfilesService profiles,
            JobsService jobs,
            SampleFolder sample) {
        this.stores = stores;
        this.library = library;
        this.profiles = profiles;
        this.jobs = jobs;
        this.sample = sample;
    }

    @Override
    public List<Row> list() {
        return library.folders().stream().map(this::row).toList();
    }

    private Row row(LibraryFolder folder) {
        return new Row(
                folder,
                stores.unitOfWork().read(tx -> stores.library().size(tx, folder.id())).videos(),
                free(folder.root()),
                sample.is(folder.root()));
    }

    private static long free(Path root) {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException _) {
            return -1;
        }
    }

    @Override
    public List<Profile> profiles() {
        return profiles.list();
    }

    @Override
    public void add(Path folder) {
        LibraryFolder added = library.addFolder(folder, FolderKind.AUTO, null);
        jobs.submit(ScanLibrary.below(added.root()));
    }

    @Override
    public void remove(LibraryFolder folder) {
        boolean deleted = sample.is(folder.root());
        library.removeFolder(folder.id());
        if (deleted) {
            sample.discard();
        }
    }

    @Override
    public void setKind(FolderId folder, FolderKind kind) {
        library.setFolderKind(folder, kind);
        jobs.submit(ScanLibrary.below(library.root(folder)));
    }

    @Override
    public void assign(FolderId folder, @Nullable ProfileId profile) {
        library.assignProfile(folder, profile);
    }

    @Override
    public void setEnabled(FolderId folder, boolean enabled) {
        library.setEnabled(folder, enabled);
        if (enabled) {
            jobs.submit(ScanLibrary.below(library.root(folder)));
        }
    }

    @Override
    public void move(FolderId folder, Path root) {
        library.moveFolder(folder, root);
        jobs.submit(ScanLibrary.below(library.root(folder)));
    }

    @Override
    public FolderTrial.Found test(LibraryFolder folder) {
        return new FolderTrial(new DiskFileAccess()).of(folder.root());
    }

    @Override
    public void rescan(@Nullable Path folder) {
        jobs.submit(folder == null ? ScanLibrary.everything() : ScanLibrary.below(folder));
    }
}

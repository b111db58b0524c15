package org.intertitle.ui.settings;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.profiles.Profile;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** What the page of library folders asks the services; called in the background. */
public interface Folders {
    List<Row> list();

    List<Profile> profiles();

    void add(Path folder);

    void remove(FolderId folder);

    void setKind(FolderId folder, FolderKind kind);

    /** Null: the default profile rules. */
    void assign(FolderId folder, @Nullable ProfileId profile);

    /** Scans one folder, or all; as a job. */
    void rescan(@Nullable Path folder);

    /** A library folder and how many videos it holds. */
    record Row(LibraryFolder folder, int videos) {}
}

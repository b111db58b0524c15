package org.intertitle.ui.settings;

import org.intertitle.journal.FolderTrial;
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

    /** Takes a folder out of the library; the sample library is deleted with all its files. */
    void remove(LibraryFolder folder);

    void setKind(FolderId folder, FolderKind kind);

    /** Null: the default profile rules. */
    void assign(FolderId folder, @Nullable ProfileId profile);

    /** Scans one folder, or all; as a job. */
    void rescan(@Nullable Path folder);

    /** Takes a folder out of scans, or in again. */
    void setEnabled(FolderId folder, boolean enabled);

    /** Points a folder to where its content is now; all that is known of it stays. */
    void move(FolderId folder, Path root);

    /** Tries out what a folder allows. */
    FolderTrial.Found test(LibraryFolder folder);

    /**
     * A library folder, how many videos it holds, free bytes there (-1: unknown), and whether it is
     * the sample library.
     */
    record Row(LibraryFolder folder, int videos, long free, boolean sample) {
        public Row(LibraryFolder folder, int videos) {
            this(folder, videos, -1, false);
        }
    }
}

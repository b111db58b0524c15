package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.Tx;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores the library folders and what the last scan saw of their directories. */
public interface FolderRepository {

    FolderId nextId(Tx tx);

    void insert(Tx tx, LibraryFolder folder);

    void update(Tx tx, LibraryFolder folder);

    /** Removes the folder with its titles, videos, subtitles and wanted items; files stay. */
    void remove(Tx tx, FolderId id);

    Optional<LibraryFolder> find(Tx tx, FolderId id);

    /** All folders by id. */
    List<LibraryFolder> all(Tx tx);

    /**
     * For each directory that the last scan read, a fingerprint of the names, sizes and times in
     * it; equal means nothing changed there.
     */
    Map<RelativePath, Long> fingerprints(Tx tx, FolderId folder);

    void putFingerprints(Tx tx, FolderId folder, Map<RelativePath, Long> fingerprints);

    void removeFingerprints(Tx tx, FolderId folder, Collection<RelativePath> directories);
}

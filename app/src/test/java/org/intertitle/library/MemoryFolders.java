package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.Tx;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Library folders in memory. */
final class MemoryFolders implements FolderRepository {

    private final Map<FolderId, LibraryFolder> folders = new TreeMap<>();
    private final Map<FolderId, Map<RelativePath, Long>> prints = new HashMap<>();
    private long last;

    @Override
    public FolderId nextId(Tx tx) {
        return new FolderId(++last);
    }

    @Override
    public void insert(Tx tx, LibraryFolder folder) {
        folders.put(folder.id(), folder);
    }

    @Override
    public void update(Tx tx, LibraryFolder folder) {
        folders.put(folder.id(), folder);
    }

    @Override
    public void remove(Tx tx, FolderId id) {
        folders.remove(id);
        prints.remove(id);
    }

    @Override
    public Optional<LibraryFolder> find(Tx tx, FolderId id) {
        return Optional.ofNullable(folders.get(id));
    }

    @Override
    public List<LibraryFolder> all(Tx tx) {
        return List.copyOf(folders.values());
    }

    @Override
    public Map<RelativePath, Long> fingerprints(Tx tx, FolderId folder) {
        return Map.copyOf(prints.getOrDefault(folder, Map.of()));
    }

    @Override
    public void putFingerprints(Tx tx, FolderId folder, Map<RelativePath, Long> fingerprints) {
        prints.computeIfAbsent(folder, _ -> new HashMap<>()).putAll(fingerprints);
    }

    @Override
    public void removeFingerprints(Tx tx, FolderId folder, Collection<RelativePath> directories) {
        prints.getOrDefault(folder, Map.of()).keySet().removeAll(directories);
    }
}

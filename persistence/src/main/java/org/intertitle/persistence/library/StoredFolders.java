package org.intertitle.persistence.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.Tx;
import org.intertitle.library.FolderRepository;
import org.intertitle.library.LibraryFolder;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.SessionTx;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Library folders as rows. Thread-safe; holds no state. */
final class StoredFolders implements FolderRepository {

    private final DirectoryFingerprints fingerprints = new DirectoryFingerprints();

    @Override
    public FolderId nextId(Tx tx) {
        return new FolderId(IdSequence.FOLDER.reserve(tx, 1));
    }

    @Override
    public void insert(Tx tx, LibraryFolder folder) {
        SessionTx.session(tx).insert(FolderEntity.of(folder));
    }

    @Override
    public void update(Tx tx, LibraryFolder folder) {
        SessionTx.session(tx).update(FolderEntity.of(folder));
    }

    @Override
    public void remove(Tx tx, FolderId id) {
        SessionTx.of(tx).change("delete from FolderEntity where id in :ids", List.of(id.value()));
    }

    @Override
    public Optional<LibraryFolder> find(Tx tx, FolderId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(FolderEntity.class, id.value()))
                .map(FolderEntity::folder);
    }

    @Override
    public List<LibraryFolder> all(Tx tx) {
        return SessionTx.of(tx)
                .query(FolderEntity.class, "from FolderEntity order by id")
                .getResultList()
                .stream()
                .map(FolderEntity::folder)
                .toList();
    }

    @Override
    public Map<RelativePath, Long> fingerprints(Tx tx, FolderId folder) {
        Map<RelativePath, Long> found = new HashMap<>();
        SessionTx.session(tx).doWork(connection -> fingerprints.read(connection, folder, found));
        return found;
    }

    @Override
    public void putFingerprints(Tx tx, FolderId folder, Map<RelativePath, Long> values) {
        SessionTx.session(tx).doWork(connection -> fingerprints.put(connection, folder, values));
    }

    @Override
    public void removeFingerprints(Tx tx, FolderId folder, Collection<RelativePath> directories) {
        SessionTx.session(tx)
                .doWork(connection -> fingerprints.remove(connection, folder, directories));
    }
}

package org.intertitle.persistence.queries;

import org.intertitle.kernel.SavedFilterId;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilterRepository;

import java.util.List;
import java.util.Optional;

/** Saved filters as rows. Thread-safe; holds no state. */
final class StoredSavedFilters implements SavedFilterRepository {

    @Override
    public SavedFilterId nextId(Tx tx) {
        return new SavedFilterId(IdSequence.SAVED_FILTER.reserve(tx, 1));
    }

    @Override
    public void insert(Tx tx, SavedFilter filter) {
        SessionTx.session(tx).insert(SavedFilterEntity.of(filter));
    }

    @Override
    public void update(Tx tx, List<SavedFilter> filters) {
        filters.forEach(filter -> SessionTx.session(tx).update(SavedFilterEntity.of(filter)));
    }

    @Override
    public void remove(Tx tx, SavedFilterId id) {
        SessionTx.of(tx)
                .change("delete from SavedFilterEntity where id in :ids", List.of(id.value()));
    }

    @Override
    public Optional<SavedFilter> named(Tx tx, String name) {
        return SessionTx.of(tx)
                .query(SavedFilterEntity.class, "from SavedFilterEntity where nameKey = :name")
                .setParameter("name", SavedFilterEntity.key(name))
                .uniqueResultOptional()
                .map(SavedFilterEntity::saved);
    }

    @Override
    public List<SavedFilter> all(Tx tx) {
        return SessionTx.of(tx)
                .query(SavedFilterEntity.class, "from SavedFilterEntity order by position, id")
                .getResultList()
                .stream()
                .map(SavedFilterEntity::saved)
                .toList();
    }
}

package org.intertitle.queries;

import org.intertitle.kernel.SavedFilterId;
import org.intertitle.kernel.Tx;

import java.util.List;
import java.util.Optional;

/** Stores saved filters. */
public interface SavedFilterRepository {

    SavedFilterId nextId(Tx tx);

    void insert(Tx tx, SavedFilter filter);

    void update(Tx tx, List<SavedFilter> filters);

    void remove(Tx tx, SavedFilterId id);

    /** The one of this name, without regard to case. */
    Optional<SavedFilter> named(Tx tx, String name);

    /** All of them in their order. */
    List<SavedFilter> all(Tx tx);
}

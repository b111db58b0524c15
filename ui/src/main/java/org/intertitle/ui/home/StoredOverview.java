package org.intertitle.ui.home;

import org.intertitle.Stores;
import org.intertitle.queries.LibrarySummary;

/** Home's questions, answered from the store. Thread-safe. */
public final class StoredOverview implements Overview {
    private final Stores stores;

    public StoredOverview(Stores stores) {
        this.stores = stores;
    }

    @Override
    public LibrarySummary summary() {
        return stores.unitOfWork().read(tx -> stores.libraryQueries().summary(tx));
    }
}

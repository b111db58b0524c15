package org.intertitle.ui.shell;

import org.intertitle.Stores;
import org.intertitle.kernel.SavedFilterId;
import org.intertitle.kernel.Tx;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.queries.SavedFiltersService;

import java.util.List;

/** The saved filters of the store, counted by the queries of their lists. Thread-safe. */
public final class StoredFilterShelf implements FilterShelf {
    private final SavedFiltersService filters;
    private final Stores stores;

    public StoredFilterShelf(SavedFiltersService filters, Stores stores) {
        this.filters = filters;
        this.stores = stores;
    }

    @Override
    public List<SavedFilter> list() {
        return filters.list();
    }

    @Override
    public int count(SavedFilter filter) {
        QueryFilter parsed = FilterParser.parse(filter.filter());
        return stores.unitOfWork().read(tx -> count(tx, filter.list(), parsed));
    }

    private int count(Tx tx, Filtered list, QueryFilter filter) {
        return switch (list) {
            case LIBRARY -> stores.libraryQueries().countTitles(tx, filter);
            case WANTED -> stores.wantedQueries().count(tx, filter);
        };
    }

    @Override
    public SavedFilter save(String name, Filtered list, String filter) {
        return filters.save(name, list, filter);
    }

    @Override
    public void rename(SavedFilterId id, String name) {
        filters.rename(id, name);
    }

    @Override
    public void move(SavedFilterId id, int by) {
        List<SavedFilterId> order = filters.list().stream().map(SavedFilter::id).toList();
        filters.move(id, order.indexOf(id) + by);
    }

    @Override
    public SavedFilter remove(SavedFilterId id) {
        return filters.remove(id);
    }

    @Override
    public void restore(SavedFilter removed) {
        filters.restore(removed);
    }
}

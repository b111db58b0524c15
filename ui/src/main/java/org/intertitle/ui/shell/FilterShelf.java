package org.intertitle.ui.shell;

import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;

import java.util.List;

/**
 * The saved filters, as the window reads and changes them; called in the background, may throw
 * anything. What a person can mend is an {@code AppException} with a code of {@code filters.*}.
 */
public interface FilterShelf {
    /** No filters, where none can be kept. */
    FilterShelf NONE =
            new FilterShelf() {
                @Override
                public List<SavedFilter> list() {
                    return List.of();
                }

                @Override
                public int count(SavedFilter filter) {
                    return 0;
                }

                @Override
                public SavedFilter save(String name, Filtered list, String filter) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void rename(SavedFilterId id, String name) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void move(SavedFilterId id, int by) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public SavedFilter remove(SavedFilterId id) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void restore(SavedFilter removed) {
                    throw new UnsupportedOperationException();
                }
            };

    /** All of them in their order. */
    List<SavedFilter> list();

    /**
     * How many lines the list has that the filter opens.
     *
     * @throws org.intertitle.kernel.AppException a code of {@code query.*} where this version
     *     cannot read the filter
     */
    int count(SavedFilter filter);

    SavedFilter save(String name, Filtered list, String filter);

    void rename(SavedFilterId id, String name);

    /** Moves it down by so many places, or up where the number is negative. */
    void move(SavedFilterId id, int by);

    /** Removes it; what is returned can be given back by {@link #restore}. */
    SavedFilter remove(SavedFilterId id);

    void restore(SavedFilter removed);
}

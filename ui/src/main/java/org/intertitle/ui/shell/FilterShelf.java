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

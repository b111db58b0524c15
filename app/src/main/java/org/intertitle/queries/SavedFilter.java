package org.intertitle.queries;

import org.intertitle.kernel.SavedFilterId;

/**
 * A filter that was saved under a name: which list it filters, what is typed, and its place among
 * the saved filters (from 0).
 */
public record SavedFilter(
        SavedFilterId id, String name, Filtered list, String filter, int position) {

    /** The longest name, in characters as people count them. */
    public static final int LONGEST_NAME = 60;

    /** The lists that are filtered. */
    public enum Filtered {
        LIBRARY,
        WANTED
    }

    SavedFilter withName(String changed) {
        return new SavedFilter(id, changed, list, filter, position);
    }

    SavedFilter at(int changed) {
        return new SavedFilter(id, name, list, filter, changed);
    }
}

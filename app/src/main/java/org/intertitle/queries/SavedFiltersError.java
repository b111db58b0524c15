package org.intertitle.queries;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with saving a filter. */
public enum SavedFiltersError implements ErrorCode {
    /** It has no name. */
    NAME_MISSING("filters.name_missing"),
    /** The name has more than so many characters; argument: that number. */
    NAME_TOO_LONG("filters.name_too_long"),
    /** Another saved filter has this name; argument: the name. */
    NAME_TAKEN("filters.name_taken"),
    /** Nothing is typed that could be saved. */
    EMPTY("filters.empty"),
    /** There are as many as there may be; argument: that number. */
    TOO_MANY("filters.too_many"),
    /** It was removed meanwhile. */
    UNKNOWN("filters.unknown");

    private final String code;

    SavedFiltersError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

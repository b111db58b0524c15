package org.intertitle.queries;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with a search. */
public enum QueryError implements ErrorCode {
    /** A term cannot be read; arguments: its position from 1, the term, what is allowed. */
    INVALID("query.invalid"),
    /** The search is longer than {@link FilterParser#LONGEST} characters; argument: that number. */
    TOO_LONG("query.too_long"),
    /** The search has more than {@link FilterParser#MOST} terms; argument: that number. */
    TOO_MANY("query.too_many");

    private final String code;

    QueryError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

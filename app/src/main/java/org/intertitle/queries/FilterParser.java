package org.intertitle.queries;

import org.intertitle.kernel.AppException;

/**
 * Reads what the one search box says: terms separated by spaces, a term in quotes may hold spaces
 * and is text. Free words are folded, so that accents and case do not matter.
 */
public final class FilterParser {

    /** The longest search, in characters. */
    public static final int LONGEST = 10_000;

    private FilterParser() {}

    /**
     * The filter that the text says; an empty text holds for everything.
     *
     * @throws AppException {@code query.invalid}, {@code query.too_long}
     */
    public static QueryFilter parse(String text) {
        if (text.length() > LONGEST) {
            throw new AppException(QueryError.TOO_LONG, LONGEST);
        }
        return new QueryFilter(
                FilterWord.split(text).stream()
                        .flatMap(word -> FilterTerm.read(word).stream())
                        .toList());
    }
}

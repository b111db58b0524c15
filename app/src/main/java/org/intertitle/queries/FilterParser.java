package org.intertitle.queries;

import org.intertitle.kernel.AppException;
import org.intertitle.queries.QueryFilter.Term;

import java.util.List;

/**
 * Reads what the one search box says: terms separated by spaces, a term in quotes may hold spaces
 * and is text; a minus before a term makes the opposite of it. Free words are folded, so that
 * accents and case do not matter.
 */
public final class FilterParser {

    /** The longest search, in characters. */
    public static final int LONGEST = 10_000;

    /** The most terms that are asked for at once. */
    public static final int MOST = 50;

    private FilterParser() {}

    /**
     * The filter that the text says; an empty text holds for everything.
     *
     * @throws AppException {@code query.invalid}, {@code query.too_long}, {@code query.too_many}
     */
    public static QueryFilter parse(String text) {
        if (text.length() > LONGEST) {
            throw new AppException(QueryError.TOO_LONG, LONGEST);
        }
        List<Term> terms =
                FilterWord.split(text).stream()
                        .flatMap(word -> FilterTerm.read(word).stream())
                        .distinct()
                        .toList();
        if (terms.size() > MOST) {
            throw new AppException(QueryError.TOO_MANY, MOST);
        }
        return new QueryFilter(terms);
    }
}

package org.intertitle.queries;

import org.intertitle.kernel.AppException;
import org.intertitle.queries.QueryFilter.Term;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the one search box says: terms separated by spaces, a term in quotes may hold spaces.
 * Free words are folded, so that accents and case do not matter.
 */
public final class FilterParser {

    /** The longest search, in characters. */
    public static final int LONGEST = 10_000;

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    private FilterParser(String text) {
        this.text = text;
    }

    /**
     * The filter that the text says; an empty text holds for everything.
     *
     * @throws AppException {@code query.invalid}, {@code query.too_long}
     */
    public static QueryFilter parse(String text) {
        if (text.length() > LONGEST) {
            throw new AppException(QueryError.TOO_LONG, LONGEST);
        }
        return new FilterParser(text).filter();
    }

    private QueryFilter filter() {
        while (skipSpaces()) {
            int start = at;
            String word = word();
            FilterTerm.read(word, start + 1).ifPresent(terms::add);
        }
        return new QueryFilter(terms);
    }

    private boolean skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** Up to the next space outside quotes; a quote that nobody closes ends with the text. */
    private String word() {
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!quoted && Character.isWhitespace(c)) {
                break;
            }
            if (c == '"') {
                quoted = !quoted;
            } else {
                word.append(c);
            }
            at++;
        }
        return word.toString();
    }
}

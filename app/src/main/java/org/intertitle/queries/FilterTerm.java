package org.intertitle.queries;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.Language;
import org.intertitle.queries.QueryFilter.Comparison;
import org.intertitle.queries.QueryFilter.Term;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one term: {@code key:value}, {@code key<value}, {@code key>value}, or a free word. */
final class FilterTerm {

    private final String word;
    private final int position;

    private FilterTerm(String word, int position) {
        this.word = word;
        this.position = position;
    }

    /** The term, empty where the word folds to nothing. */
    static Optional<Term> read(FilterWord typed) {
        FilterTerm term = new FilterTerm(typed.text(), typed.from() + 1);
        return typed.quoted() ? term.words() : term.term();
    }

    private Optional<Term> term() {
        if (word.equalsIgnoreCase(FilterKey.MISSING.word())) {
            return Optional.of(new QueryFilter.Missing(Language.UNDETERMINED));
        }
        int sign = sign();
        if (sign <= 0) {
            return words();
        }
        String name = word.substring(0, sign).toLowerCase(Locale.ROOT);
        String value = word.substring(word.charAt(sign) == ':' ? sign + 1 : sign);
        Optional<FilterKey> key = FilterKey.of(name);
        // A title may hold a colon; what has letters only before one is a name of a term.
        if (key.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z') && !value.isEmpty()) {
            throw invalid(FilterKey.examples());
        }
        return key.isEmpty() ? words() : Optional.of(term(key.get(), value));
    }

    private Term term(FilterKey key, String value) {
        return switch (key) {
            case MISSING -> new QueryFilter.Missing(language(value));
            case LANG -> new QueryFilter.Has(language(value));
            case KIND -> new QueryFilter.Kind(choice(value, key.choices()));
            case STATE -> new QueryFilter.State(choice(value, key.choices()));
            case FOLDER -> new QueryFilter.Folder(FoldedName.fold(plain(value)));
            case YEAR -> new QueryFilter.Year(comparison(value), number(value));
            case QUALITY -> new QueryFilter.Quality(comparison(value), number(value));
            case ADDED -> new QueryFilter.Added(age(value), duration(value));
        };
    }

    private int sign() {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == ':' || c == '<' || c == '>') {
                return i;
            }
        }
        return -1;
    }

    private Optional<Term> words() {
        String folded = FoldedName.fold(word);
        return folded.isEmpty() ? Optional.empty() : Optional.of(new QueryFilter.Words(folded));
    }

    private Language language(String value) {
        return Language.parse(plain(value))
                .filter(Language::determined)
                .orElseThrow(() -> invalid("de, en, pt-BR, zh-Hans"));
    }

    private String choice(String value, List<String> choices) {
        String chosen = plain(value).toLowerCase(Locale.ROOT);
        if (!choices.contains(chosen)) {
            throw invalid(String.join(", ", choices));
        }
        return chosen;
    }

    /** {@code <7d} means younger than a week, and so does a bare {@code 7d}. */
    private static Comparison age(String value) {
        return value.startsWith(">") ? Comparison.MORE : Comparison.LESS;
    }

    private static Comparison comparison(String value) {
        if (value.startsWith("<")) {
            return Comparison.LESS;
        }
        return value.startsWith(">") ? Comparison.MORE : Comparison.EQUAL;
    }

    private int number(String value) {
        try {
            return Integer.parseInt(plain(value));
        } catch (NumberFormatException e) {
            throw invalid("year:1927, year<1930, quality<60");
        }
    }

    private Duration duration(String value) {
        String text = plain(value).toLowerCase(Locale.ROOT);
        if (!text.matches("\\d{1,4}[hdwmy]")) {
            throw invalid("added:<12h, added:<7d, added:<4w, added:<6m, added:>1y");
        }
        int count = Integer.parseInt(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            case 'w' -> Duration.ofDays(7L * count);
            case 'm' -> Duration.ofDays(30L * count);
            default -> Duration.ofDays(365L * count);
        };
    }

    private static String plain(String value) {
        return value.startsWith("<") || value.startsWith(">") ? value.substring(1) : value;
    }

    private AppException invalid(String allowed) {
        return new AppException(QueryError.INVALID, position, word, allowed);
    }
}

package org.intertitle.queries;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.QueryFilter.Comparison;
import org.intertitle.queries.QueryFilter.Term;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;

import java.time.Duration;
import java.util.Arrays;
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
        if (typed.negation().isEmpty()) {
            FilterTerm term = new FilterTerm(typed.text(), typed.from() + 1);
            return typed.quoted() ? term.words() : term.term();
        }
        FilterWord rest = typed.positive();
        if (rest.typed().isEmpty() || !rest.negation().isEmpty()) {
            throw new FilterTerm(typed.text(), typed.from() + 1)
                    .invalid(FilterKey.NOT.example() + ", -missing:de");
        }
        return read(rest).map(QueryFilter.Not::new);
    }

    private Optional<Term> term() {
        if (word.equalsIgnoreCase(FilterKey.MISSING.word())) {
            return Optional.of(new QueryFilter.Missing(QueryFilter.Asked.ANY));
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
            case MISSING -> new QueryFilter.Missing(asked(value));
            case PRESENT -> new QueryFilter.Stands(CellState.PRESENT, asked(value));
            case EMBEDDED -> new QueryFilter.Stands(CellState.EMBEDDED, asked(value));
            case POOR -> new QueryFilter.Stands(CellState.POOR, asked(value));
            case CAN -> possible(choice(value, key.choices()));
            case REASON -> because(choice(value, key.choices()));
            case LANG -> new QueryFilter.Has(language(value));
            case KIND -> new QueryFilter.Kind(choice(value, key.choices()));
            case STATE -> new QueryFilter.State(choice(value, key.choices()));
            case FOLDER -> new QueryFilter.Folder(FoldedName.fold(plain(value)));
            case PROFILE -> new QueryFilter.OfProfile(lower(named(value, key)));
            case GROUP -> new QueryFilter.Group(lower(named(value, key)));
            case FORMAT -> new QueryFilter.Format(formats(lower(named(value, key))));
            case YEAR -> new QueryFilter.Year(comparison(value), number(value));
            case QUALITY -> new QueryFilter.Quality(comparison(value), number(value));
            case ADDED -> new QueryFilter.Added(age(value), duration(value));
            case NOT -> throw invalid(key.example());
        };
    }

    private static Term possible(String action) {
        return switch (action) {
            case "adopt" -> new QueryFilter.Because(ReasonCode.MISNAMED);
            case "extract" -> new QueryFilter.Because(ReasonCode.EMBEDDED_ONLY);
            default -> new QueryFilter.Convertible();
        };
    }

    private static Term because(String reason) {
        return new QueryFilter.Because(ReasonCode.valueOf(reason.toUpperCase(Locale.ROOT)));
    }

    /** {@code de}, {@code de:forced}, {@code =en}: this tag and no other that is read as it. */
    private QueryFilter.Asked asked(String value) {
        String rest = plain(value);
        boolean exact = rest.startsWith("=");
        int colon = rest.lastIndexOf(':');
        SubtitleKind kind = colon < 0 ? null : kind(rest.substring(colon + 1));
        String tag = rest.substring(exact ? 1 : 0, colon < 0 ? rest.length() : colon);
        return new QueryFilter.Asked(language(tag), kind, exact);
    }

    private SubtitleKind kind(String text) {
        return Arrays.stream(SubtitleKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> invalid("de, de:full, de:forced"));
    }

    /** Tracks name some formats in another way than files do. */
    private static List<String> formats(String name) {
        return switch (name) {
            case "srt" -> List.of(name, "subrip");
            case "vtt" -> List.of(name, "webvtt");
            default -> List.of(name);
        };
    }

    private String named(String value, FilterKey key) {
        String name = plain(value).strip();
        if (name.isEmpty()) {
            throw invalid(key.example());
        }
        return name;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
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

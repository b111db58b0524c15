package org.intertitle.ui.kit;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.FilterKey;
import org.intertitle.queries.FilterKey.Takes;
import org.intertitle.queries.FilterWord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The terms of a filter as it is typed, for showing them as chips and taking single ones out. */
public final class FilterTokens {
    private final Texts texts;

    public FilterTokens(Texts texts) {
        this.texts = texts;
    }

    /** One term: how it is typed, and how a chip says it. */
    public record Token(String typed, String label) {}

    /** The terms of the text that are more than words to search for. */
    public List<Token> terms(String filter) {
        return FilterWord.split(filter).stream().flatMap(word -> term(word).stream()).toList();
    }

    private Optional<Token> term(FilterWord word) {
        FilterWord positive = word.positive();
        boolean opposite = !word.negation().isEmpty() && !positive.typed().isBlank();
        return label(positive)
                .or(() -> opposite ? Optional.of(positive.text()) : Optional.empty())
                .map(label -> opposite ? texts.text("filter.not", label) : label)
                .map(label -> new Token(word.typed(), label));
    }

    private Optional<String> label(FilterWord word) {
        String name = name(word);
        boolean bare = name.length() == word.text().length();
        if (bare && !word.quoted() && FilterKey.of(name).equals(Optional.of(FilterKey.MISSING))) {
            return Optional.of(texts.text("filter.missing.any"));
        }
        Optional<FilterKey> key = bare || word.quoted() ? Optional.empty() : FilterKey.of(name);
        return key.filter(found -> found != FilterKey.NOT).map(found -> label(found, word));
    }

    private String label(FilterKey key, FilterWord word) {
        String tail = word.text().substring(key.word().length());
        String said = tail.startsWith(":") ? tail.substring(1) : tail;
        if (said.isEmpty() || said.equals("<") || said.equals(">")) {
            return word.text();
        }
        boolean signed = said.startsWith("<") || said.startsWith(">");
        boolean compared = signed && (key.takes() == Takes.NUMBER || key.takes() == Takes.AGE);
        String sign = !compared ? "" : said.startsWith("<") ? ".below" : ".above";
        String value = signed ? said.substring(1) : said;
        return texts.text("filter." + key.word() + sign, worded(key, value));
    }

    /** What stands before the sign of a term; a word without one is all name. */
    private static String name(FilterWord word) {
        return word.text().split("[:<>]", 2)[0];
    }

    private String worded(FilterKey key, String value) {
        return switch (key.takes()) {
            case LANGUAGE -> asked(value);
            case CHOICE -> {
                String choice = "filter." + key.word() + "." + value.toLowerCase(Locale.ROOT);
                yield texts.messages().has(choice) ? texts.text(choice) : value;
            }
            case FOLDER, PROFILE, WORD, NUMBER, AGE, TERM -> value;
        };
    }

    /** {@code de:forced} as people say it: {@code German, forced}. */
    private String asked(String value) {
        String wish = value.startsWith("=") ? value.substring(1) : value;
        int colon = wish.lastIndexOf(':');
        String kind = colon < 0 ? "" : wish.substring(colon + 1).toUpperCase(Locale.ROOT);
        String language = language(colon < 0 ? wish : wish.substring(0, colon));
        return Arrays.stream(SubtitleKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each -> texts.text("wish.of", language, texts.wording().kind(each)))
                .orElse(language);
    }

    /** What is no language, or none yet, as it is typed. */
    private String language(String typed) {
        return Language.parse(typed).map(texts.wording()::language).orElse(typed);
    }

    /** The filter without this term. */
    public static String without(String filter, String typed) {
        List<String> rest = typed(filter, _ -> true);
        rest.remove(typed);
        return String.join(" ", rest);
    }

    /** What the first term of this name says, which is not an opposite; empty where none does. */
    public static Optional<String> value(String filter, FilterKey key) {
        return FilterWord.split(filter).stream()
                .filter(word -> !word.quoted() && word.negation().isEmpty())
                .filter(word -> name(word).equalsIgnoreCase(key.word()))
                .filter(word -> word.text().length() > key.word().length())
                .map(word -> word.text().substring(key.word().length() + 1))
                .findFirst();
    }

    /** The filter without terms of this name; opposites of them stay. */
    public static String without(String filter, FilterKey key) {
        return String.join(" ", typed(filter, word -> !name(word).equalsIgnoreCase(key.word())));
    }

    /** The filter with this term, in place of others of the same name. */
    public static String with(String filter, String term) {
        String name = name(FilterWord.split(term).getFirst());
        List<String> rest = typed(filter, word -> !name(word).equalsIgnoreCase(name));
        rest.add(term);
        return String.join(" ", rest);
    }

    private static List<String> typed(String filter, Predicate<FilterWord> which) {
        return FilterWord.split(filter).stream()
                .filter(which)
                .map(FilterWord::typed)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}

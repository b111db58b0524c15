package org.intertitle.ui.kit;

import org.intertitle.kernel.Language;
import org.intertitle.queries.FilterKey;
import org.intertitle.queries.FilterKey.Takes;
import org.intertitle.queries.FilterWord;

import java.util.ArrayList;
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
        String name = name(word);
        Optional<FilterKey> key = word.quoted() ? Optional.empty() : FilterKey.of(name);
        boolean bare = name.length() == word.text().length();
        return key.filter(found -> !bare || found == FilterKey.MISSING)
                .map(found ->
                        new Token(
                                word.typed(),
                                bare ? texts.text("filter.missing.any") : label(found, word)));
    }

    private String label(FilterKey key, FilterWord word) {
        String tail = word.text().substring(key.word().length());
        String said = tail.startsWith(":") ? tail.substring(1) : tail;
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
            case LANGUAGE -> texts.wording().language(Language.of(value));
            case CHOICE -> {
                String choice = "filter." + key.word() + "." + value.toLowerCase(Locale.ROOT);
                yield texts.messages().has(choice) ? texts.text(choice) : value;
            }
            case FOLDER, NUMBER, AGE -> value;
        };
    }

    /** The filter without this term. */
    public static String without(String filter, String typed) {
        List<String> rest = typed(filter, _ -> true);
        rest.remove(typed);
        return String.join(" ", rest);
    }

    /** The filter with this term, in place of others of the same name. */
    public static String with(String filter, String typed) {
        String name = name(FilterWord.split(typed).getFirst());
        List<String> rest = typed(filter, word -> !name(word).equalsIgnoreCase(name));
        rest.add(typed);
        return String.join(" ", rest);
    }

    private static List<String> typed(String filter, Predicate<FilterWord> which) {
        return FilterWord.split(filter).stream()
                .filter(which)
                .map(FilterWord::typed)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}

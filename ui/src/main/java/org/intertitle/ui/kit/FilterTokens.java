package org.intertitle.ui.kit;

import org.intertitle.kernel.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms of a filter as it is typed, for showing them as chips and taking single ones out. */
public final class FilterTokens {
    private static final Pattern TOKEN = Pattern.compile("[^\\s\"]*\"[^\"]*\"?|\\S+");
    private static final Pattern TERM =
            Pattern.compile(
                    "(missing|lang|kind|folder|year|quality|added|state)(?:(:|<|>)(.*))?",
                    Pattern.CASE_INSENSITIVE);

    private final Texts texts;

    public FilterTokens(Texts texts) {
        this.texts = texts;
    }

    /** One term: how it is typed, and how a chip says it. */
    public record Token(String typed, String label) {}

    /** The terms of the text that are more than words to search for. */
    public List<Token> terms(String filter) {
        return TOKEN.matcher(filter)
                .results()
                .map(MatchResult::group)
                .flatMap(typed -> term(typed).stream())
                .toList();
    }

    private Optional<Token> term(String typed) {
        Matcher term = TERM.matcher(typed);
        if (!term.matches() || (term.group(2) == null && !typed.equalsIgnoreCase("missing"))) {
            return Optional.empty();
        }
        return Optional.of(new Token(typed, label(term)));
    }

    private String label(Matcher term) {
        String name = term.group(1).toLowerCase(Locale.ROOT);
        if (term.group(2) == null) {
            return texts.text("filter.missing.any");
        }
        String value = term.group(3).replace("\"", "");
        String sign =
                switch (term.group(2)) {
                    case "<" -> ".below";
                    case ">" -> ".above";
                    default -> "";
                };
        return texts.text("filter." + name + sign, worded(name, value));
    }

    private String worded(String name, String value) {
        return switch (name) {
            case "missing", "lang" -> texts.wording().language(Language.of(value));
            case "kind", "state" -> {
                String key = "filter." + name + "." + value.toLowerCase(Locale.ROOT);
                yield texts.messages().has(key) ? texts.text(key) : value;
            }
            default -> value;
        };
    }

    /** The filter without this term. */
    public static String without(String filter, String typed) {
        List<String> rest =
                new ArrayList<>(TOKEN.matcher(filter).results().map(MatchResult::group).toList());
        rest.remove(typed);
        return String.join(" ", rest);
    }

    /** The filter with this term, in place of others of the same name. */
    public static String with(String filter, String typed) {
        String name = typed.split("[:<>]", 2)[0];
        List<String> rest =
                new ArrayList<>(
                        TOKEN.matcher(filter)
                                .results()
                                .map(MatchResult::group)
                                .filter(token -> !token.split("[:<>]", 2)[0].equals(name))
                                .toList());
        rest.add(typed);
        return String.join(" ", rest);
    }
}

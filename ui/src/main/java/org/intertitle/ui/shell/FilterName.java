package org.intertitle.ui.shell;

import org.intertitle.queries.FilterWord;
import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Suggests what a filter may be called: its terms in words, as many as a name has room for. */
final class FilterName {
    private static final String BETWEEN = ", ";

    private final FilterTokens tokens;

    FilterName(Texts texts) {
        this.tokens = new FilterTokens(texts);
    }

    String of(String filter) {
        Map<String, String> labels =
                tokens.terms(filter).stream()
                        .collect(
                                Collectors.toMap(
                                        FilterTokens.Token::typed,
                                        FilterTokens.Token::label,
                                        (first, _) -> first));
        List<String> words =
                FilterWord.split(filter).stream()
                        .map(word -> labels.getOrDefault(word.typed(), word.text()))
                        .map(word -> OneLine.of(word).strip())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        return fitting(words);
    }

    private static String fitting(List<String> words) {
        String name = "";
        for (String word : words) {
            String longer = name.isEmpty() ? word : name + BETWEEN + word;
            if (length(longer) > SavedFilter.LONGEST_NAME) {
                break;
            }
            name = longer;
        }
        return name.isEmpty() && !words.isEmpty()
                ? OneLine.of(words.getFirst(), SavedFilter.LONGEST_NAME - 1)
                : name;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

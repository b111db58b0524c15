package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Holds for a column with a language that a person reads as the asked one: {@code en-US} for {@code
 * en}, but not {@code pt-BR} for {@code pt}.
 */
record LanguageCondition(Language asked) {

    /** Varieties that do not simply follow from the code before their dash. */
    private static final List<Language> ODD =
            Stream.of(
                            "pt-BR", "es-419", "zh", "zh-Hans", "zh-Hant", "sr", "sr-Latn",
                            "sr-Cyrl", "no", "nb", "tl", "fil")
                    .map(Language::new)
                    .toList();

    String text(String column, Conditions conditions) {
        String same = column + " in " + conditions.bind(tags(true));
        if (!new Language(asked.base()).reads(asked)) {
            return same;
        }
        return "(%s or %s like %s and %s not in %s)"
                .formatted(
                        same,
                        column,
                        conditions.bind(asked.base() + "-%"),
                        column,
                        conditions.bind(tags(false)));
    }

    private List<String> tags(boolean reads) {
        Stream<Language> odd = ODD.stream().filter(language -> language.reads(asked) == reads);
        return (reads ? Stream.concat(Stream.of(asked), odd) : odd)
                .map(Language::tag)
                .distinct()
                .toList();
    }
}

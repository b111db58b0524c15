package org.intertitle.subtitle;

import org.intertitle.kernel.Language;

import java.util.List;

/**
 * The language of a text with its confidence, 0 to 1. {@code und} where undecided; then {@code
 * among} names those between which it could not be decided, the likelier first, and is otherwise
 * empty.
 */
public record LanguageGuess(Language language, double confidence, List<Language> among) {

    /** Nothing can be said. */
    public static final LanguageGuess NONE = new LanguageGuess(Language.UNDETERMINED, 0, List.of());

    public LanguageGuess {
        among = List.copyOf(among);
    }

    static LanguageGuess of(String tag, double confidence) {
        return new LanguageGuess(new Language(tag), confidence, List.of());
    }

    static LanguageGuess undecided(List<String> tags) {
        List<Language> among = tags.stream().map(Language::new).toList();
        return new LanguageGuess(Language.UNDETERMINED, 0, among);
    }
}

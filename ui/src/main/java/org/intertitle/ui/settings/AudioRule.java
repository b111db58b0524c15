package org.intertitle.ui.settings;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Wish;

import java.util.Set;

/** The audio rules that the page offers for a wish; others are kept and shown as such. */
enum AudioRule {
    ALWAYS,
    NOT_IF_SPOKEN,
    ONLY_IF_SPOKEN,
    OTHER;

    static AudioRule of(Wish wish) {
        Set<Language> own = Set.of(wish.language());
        if (wish.audioExclude().isEmpty() && wish.audioOnly().isEmpty()) {
            return ALWAYS;
        }
        if (wish.audioExclude().equals(own) && wish.audioOnly().isEmpty()) {
            return NOT_IF_SPOKEN;
        }
        return wish.audioOnly().equals(own) && wish.audioExclude().isEmpty()
                ? ONLY_IF_SPOKEN
                : OTHER;
    }

    /** The wish under this rule. */
    Wish on(Wish wish) {
        Set<Language> own = Set.of(wish.language());
        return switch (this) {
            case ALWAYS -> with(wish, Set.of(), Set.of());
            case NOT_IF_SPOKEN -> with(wish, own, Set.of());
            case ONLY_IF_SPOKEN -> with(wish, Set.of(), own);
            case OTHER -> wish;
        };
    }

    private static Wish with(Wish wish, Set<Language> exclude, Set<Language> only) {
        return new Wish(wish.language(), wish.kind(), wish.hearingImpaired(), exclude, only);
    }
}

package org.intertitle.profiles;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;

import java.util.Set;

/**
 * One language and kind that a profile asks for. It is not asked when an audio track speaks one of
 * {@code audioExclude}, and, where {@code audioOnly} is not empty, only when one speaks one of
 * those.
 */
public record Wish(
        Language language,
        SubtitleKind kind,
        HearingImpaired hearingImpaired,
        Set<Language> audioExclude,
        Set<Language> audioOnly) {

    public Wish {
        audioExclude = Set.copyOf(audioExclude);
        audioOnly = Set.copyOf(audioOnly);
    }

    /** A wish without conditions. */
    public static Wish of(Language language, SubtitleKind kind) {
        return new Wish(language, kind, HearingImpaired.EITHER, Set.of(), Set.of());
    }
}

package org.intertitle.persistence.acceptance;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;

import java.util.List;
import java.util.Set;

/** Profiles that differ in everything that a need can follow from. */
@SuppressWarnings("ImmutableEnumChecker")
enum AcceptanceProfile {
    EVERYTHING_COUNTS(
            Embedded.ANY,
            new Cutoff.All(),
            List.of(
                    wish("de", HearingImpaired.EITHER),
                    wish("en", HearingImpaired.WANT),
                    wish("it", HearingImpaired.ONLY)),
            List.of()),
    TEXT_COUNTS(
            Embedded.TEXT,
            new Cutoff.All(),
            List.of(
                    wish("en", HearingImpaired.AVOID),
                    wish("fr", HearingImpaired.EITHER),
                    forced("fr"),
                    wish("pt-BR", HearingImpaired.EITHER)),
            List.of(equivalent("pt", "pt-BR"), equivalent("es", "fr"))),
    ONLY_SIDECARS(
            Embedded.NONE,
            new Cutoff.Any(),
            List.of(
                    wish("ja", HearingImpaired.EITHER),
                    wish("sv", HearingImpaired.AVOID),
                    forced("de")),
            List.of()),
    BY_AUDIO(
            Embedded.ANY,
            new Cutoff.At(Language.of("en"), SubtitleKind.FULL),
            List.of(
                    new Wish(
                            Language.of("en"),
                            SubtitleKind.FULL,
                            HearingImpaired.AVOID,
                            Set.of(Language.of("ja"), Language.of("de")),
                            Set.of()),
                    new Wish(
                            Language.of("en"),
                            SubtitleKind.FORCED,
                            HearingImpaired.EITHER,
                            Set.of(),
                            Set.of(Language.of("en"))),
                    new Wish(
                            Language.of("de"),
                            SubtitleKind.FULL,
                            HearingImpaired.EITHER,
                            Set.of(Language.of("de")),
                            Set.of(Language.of("en"), Language.of("de")))),
            List.of()),
    NEIGHBOURS(
            Embedded.NONE,
            new Cutoff.At(Language.of("ru"), SubtitleKind.FULL),
            List.of(
                    wish("sv", HearingImpaired.ONLY),
                    wish("ru", HearingImpaired.WANT),
                    wish("de", HearingImpaired.AVOID),
                    forced("nl")),
            List.of(equivalent("nl", "de"), equivalent("pl", "ru")));

    private final Embedded embedded;
    private final Cutoff cutoff;
    private final List<Wish> wishes;
    private final List<Equivalent> equivalents;

    AcceptanceProfile(
            Embedded embedded, Cutoff cutoff, List<Wish> wishes, List<Equivalent> equivalents) {
        this.embedded = embedded;
        this.cutoff = cutoff;
        this.wishes = List.copyOf(wishes);
        this.equivalents = List.copyOf(equivalents);
    }

    /** As the default one. */
    ProfileDraft draft() {
        return new ProfileDraft(
                name(),
                true,
                wishes,
                embedded,
                equivalents,
                TargetFormat.KEEP,
                cutoff,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
    }

    private static Wish wish(String language, HearingImpaired mode) {
        return new Wish(Language.of(language), SubtitleKind.FULL, mode, Set.of(), Set.of());
    }

    private static Wish forced(String language) {
        return Wish.of(Language.of(language), SubtitleKind.FORCED);
    }

    private static Equivalent equivalent(String language, String satisfies) {
        return new Equivalent(Language.of(language), Language.of(satisfies));
    }
}

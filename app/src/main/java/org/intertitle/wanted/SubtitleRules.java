package org.intertitle.wanted;

import static org.intertitle.wanted.Told.name;

import org.intertitle.library.PlayedAs;
import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.HearingImpaired;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The conditions that a subtitle in question must meet, in their order; the first that it fails is
 * told. Pure.
 */
final class SubtitleRules {

    private static final List<SubtitleRule> TABLE =
            List.of(
                    SubtitleRules::languageKnown,
                    SubtitleRules::readable,
                    SubtitleRules::languageInside,
                    SubtitleRules::noCommentary,
                    SubtitleRules::kind,
                    SubtitleRules::hearingImpairedOnly,
                    SubtitleRules::embeddedCounts,
                    SubtitleRules::played,
                    SubtitleRules::playedLanguage,
                    SubtitleRules::playedKind,
                    SubtitleRules::hearingImpairedAvoided);

    /** What no other name and no other place can mend. */
    private static final List<SubtitleRule> CONTENT =
            List.of(
                    SubtitleRules::languageKnown,
                    SubtitleRules::readable,
                    SubtitleRules::languageInside,
                    SubtitleRules::noCommentary,
                    SubtitleRules::kind,
                    SubtitleRules::hearingImpairedOnly);

    private SubtitleRules() {}

    /** Whether it would satisfy the wish, or serve for now, as a sidecar of the right name. */
    static boolean wouldServe(SubtitleCase subject) {
        return CONTENT.stream().allMatch(rule -> rule.refuse(subject) == null);
    }

    static @Nullable Refusal refuse(SubtitleCase subject) {
        for (SubtitleRule rule : TABLE) {
            Refusal refusal = rule.refuse(subject);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    /** {@code und} satisfies nothing until the text or the user tells. */
    private static @Nullable Refusal languageKnown(SubtitleCase subject) {
        return subject.languageUnknown() && !(subject.empty() && subject.playedSo())
                ? Refusal.of(
                        ReasonCode.MISSING,
                        subject.sidecar() ? "sidecar_language_unknown" : "track_language_unknown",
                        name(subject.subtitle()))
                : null;
    }

    private static @Nullable Refusal readable(SubtitleCase subject) {
        return subject.empty()
                ? Refusal.of(
                        subject.playedSo() ? ReasonCode.POOR : ReasonCode.MISSING,
                        "sidecar_empty",
                        name(subject.subtitle()))
                : null;
    }

    /** The name says the wished language, the text is in another. */
    private static @Nullable Refusal languageInside(SubtitleCase subject) {
        if (subject.speaks()) {
            return null;
        }
        Subtitle subtitle = subject.subtitle();
        TextFacts text = subtitle.text();
        return Refusal.of(
                ReasonCode.WRONG_LANGUAGE,
                "sidecar_other_language_inside",
                name(subtitle),
                subject.language().tag(),
                text == null ? "" : percent(text.confidence()));
    }

    private static @Nullable Refusal noCommentary(SubtitleCase subject) {
        return subject.subtitle().commentary()
                ? Refusal.of(
                        ReasonCode.WRONG_KIND,
                        subject.sidecar() ? "sidecar_commentary" : "track_commentary",
                        name(subject.subtitle()))
                : null;
    }

    /** Forced-only satisfies no full wish, and full no forced one. */
    private static @Nullable Refusal kind(SubtitleCase subject) {
        boolean forced = subject.subtitle().forced();
        if (forced == subject.wishedForced()) {
            return null;
        }
        String what = forced ? "forced" : "full";
        return Refusal.of(
                ReasonCode.WRONG_KIND,
                (subject.sidecar() ? "sidecar_is_" : "track_is_") + what,
                name(subject.subtitle()));
    }

    private static @Nullable Refusal hearingImpairedOnly(SubtitleCase subject) {
        return subject.wish().hearingImpaired() == HearingImpaired.ONLY
                        && !subject.subtitle().hearingImpaired()
                ? Refusal.of(
                        ReasonCode.WRONG_KIND,
                        subject.sidecar()
                                ? "sidecar_not_hearing_impaired"
                                : "track_not_hearing_impaired",
                        name(subject.subtitle()))
                : null;
    }

    private static @Nullable Refusal embeddedCounts(SubtitleCase subject) {
        if (subject.sidecar() || subject.embedded() == Embedded.ANY) {
            return null;
        }
        Subtitle track = subject.subtitle();
        if (track.bitmap()) {
            return Refusal.of(ReasonCode.WRONG_KIND, "track_bitmap", name(track), track.format());
        }
        return subject.embedded() == Embedded.TEXT
                ? null
                : Refusal.near(ReasonCode.EMBEDDED_ONLY, "track_not_sidecar", name(track));
    }

    /** A sidecar counts only as the player would load it. */
    private static @Nullable Refusal played(SubtitleCase subject) {
        return subject.sidecar() && subject.subtitle().played() == null
                ? Refusal.near(ReasonCode.MISNAMED, "sidecar_not_played", name(subject.subtitle()))
                : null;
    }

    private static @Nullable Refusal playedLanguage(SubtitleCase subject) {
        PlayedAs played = subject.subtitle().played();
        if (played == null || subject.playedSo()) {
            return null;
        }
        return played.language().determined()
                ? Refusal.near(
                        ReasonCode.MISNAMED,
                        "sidecar_played_as",
                        name(subject.subtitle()),
                        played.language().tag())
                : Refusal.near(
                        ReasonCode.MISNAMED, "sidecar_without_language", name(subject.subtitle()));
    }

    private static @Nullable Refusal playedKind(SubtitleCase subject) {
        PlayedAs played = subject.subtitle().played();
        return played != null && played.forced() != subject.wishedForced()
                ? Refusal.near(
                        ReasonCode.MISNAMED,
                        played.forced() ? "sidecar_played_forced" : "sidecar_played_full",
                        name(subject.subtitle()))
                : null;
    }

    /** Taken only while nothing else is there: it serves for now, and something else is wanted. */
    private static @Nullable Refusal hearingImpairedAvoided(SubtitleCase subject) {
        return subject.wish().hearingImpaired() == HearingImpaired.AVOID
                        && subject.subtitle().hearingImpaired()
                ? Refusal.near(
                        ReasonCode.WRONG_KIND,
                        subject.sidecar()
                                ? "sidecar_hearing_impaired_for_now"
                                : "track_hearing_impaired_for_now",
                        name(subject.subtitle()))
                : null;
    }

    private static String percent(double confidence) {
        return String.format(Locale.ROOT, "%.0f", confidence * 100);
    }
}

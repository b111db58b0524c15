package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.Wish;

/** One subtitle held against one wish: the questions that the rules ask about the pair. */
record SubtitleCase(
        Subtitle subtitle, Language language, Wish wish, Profile profile, PlayerPreset preset) {

    static SubtitleCase of(Subtitle subtitle, Wish wish, Profile profile, PlayerPreset preset) {
        return new SubtitleCase(subtitle, LanguageInside.of(subtitle), wish, profile, preset);
    }

    boolean sidecar() {
        return subtitle.source() == SubtitleSource.SIDECAR;
    }

    boolean wishedForced() {
        return wish.kind() == SubtitleKind.FORCED;
    }

    Embedded embedded() {
        return profile.embedded();
    }

    /** Whether its language is the wished one, by reading or by an equivalent. */
    boolean speaks() {
        return serves(language);
    }

    /**
     * Whether the player would call it the wished language, or what comes nearest to that in the
     * names that this player understands.
     */
    boolean playedSo() {
        PlayedAs played = subtitle.played();
        return played != null && (serves(played.language()) || (speaks() && nearest(played)));
    }

    private boolean nearest(PlayedAs played) {
        return played.language()
                .equals(preset.closest(language, subtitle.forced(), false).language());
    }

    boolean languageUnknown() {
        return !language.determined();
    }

    boolean empty() {
        return empty(subtitle);
    }

    /** Whether nobody could read anything in it: no bytes, or a text without a cue. */
    static boolean empty(Subtitle subtitle) {
        if (subtitle.source() != SubtitleSource.SIDECAR) {
            return false;
        }
        boolean noCue =
                !subtitle.bitmap() && subtitle.text() != null && subtitle.text().cues() == 0;
        return noCue || subtitle.bytes() == 0;
    }

    /** Whether the player loads it as the wished language and kind. */
    boolean playedAsWished() {
        PlayedAs played = subtitle.played();
        return played != null && playedSo() && played.forced() == wishedForced();
    }

    /** A subtitle whose language says nothing about this wish is none of its business. */
    boolean concerns() {
        return speaks() || playedSo() || languageUnknown();
    }

    boolean serves(Language other) {
        Language wished = wish.language();
        if (other.reads(wished)) {
            return true;
        }
        for (Equivalent equivalent : profile.equivalents()) {
            if (other.reads(equivalent.language()) && wished.reads(equivalent.satisfies())) {
                return true;
            }
        }
        return false;
    }
}

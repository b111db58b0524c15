package org.intertitle.demo;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A track of a sample video: audio, text in one of the formats, or a bitmap. */
public record TrackPlan(
        Type type,
        Language language,
        @Nullable String title,
        boolean isDefault,
        boolean forced,
        boolean hearingImpaired,
        boolean commentary,
        int cues) {

    /** What kind of track it is. */
    public enum Type {
        AUDIO,
        SUBRIP,
        ASS,
        WEBVTT,
        MOV_TEXT,
        PGS
    }

    static TrackPlan audio(String language) {
        return new TrackPlan(Type.AUDIO, Language.of(language), null, true, false, false, false, 0);
    }

    static TrackPlan text(Type type, String language, int cues) {
        return new TrackPlan(type, Language.of(language), null, false, false, false, false, cues);
    }

    TrackPlan asForced() {
        return new TrackPlan(type, language, "Forced", false, true, false, false, cues);
    }

    TrackPlan asHearingImpaired() {
        return new TrackPlan(type, language, "SDH", false, false, true, false, cues);
    }

    TrackPlan asCommentary() {
        return new TrackPlan(
                type, language, "Director's commentary", false, false, false, true, cues);
    }

    public boolean isSubtitle() {
        return type != Type.AUDIO;
    }
}

package org.intertitle.demo;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A track of a sample video: audio, text in one of the formats, or a bitmap. */
record SampleTrack(
        Type type,
        Language language,
        @Nullable String title,
        boolean isDefault,
        boolean forced,
        boolean hearingImpaired,
        boolean commentary,
        int cues) {

    /** What kind of track it is. */
    enum Type {
        AUDIO,
        SUBRIP,
        ASS,
        WEBVTT,
        MOV_TEXT,
        PGS
    }

    static SampleTrack audio(String language) {
        return new SampleTrack(
                Type.AUDIO, Language.of(language), null, true, false, false, false, 0);
    }

    static SampleTrack text(Type type, String language, int cues) {
        return new SampleTrack(
                type, Language.of(language), null, false, false, false, false, cues);
    }

    SampleTrack asForced() {
        return new SampleTrack(type, language, "Forced", false, true, false, false, cues);
    }

    SampleTrack asHearingImpaired() {
        return new SampleTrack(type, language, "SDH", false, false, true, false, cues);
    }

    SampleTrack asCommentary() {
        return new SampleTrack(
                type, language, "Director's commentary", false, false, false, true, cues);
    }

    boolean isSubtitle() {
        return type != Type.AUDIO;
    }
}

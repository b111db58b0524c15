package org.intertitle.media.sample;

import org.intertitle.media.TrackType;

/**
 * What a sample track holds, with its Matroska id. Pictures, sound and text are real; the bitmap
 * subtitles have a header and no content.
 */
public enum SampleCodec {
    H264(TrackType.VIDEO, "V_MPEG4/ISO/AVC"),
    AAC(TrackType.AUDIO, "A_AAC"),
    OPUS(TrackType.AUDIO, "A_OPUS"),
    SUBRIP(TrackType.SUBTITLE, "S_TEXT/UTF8"),
    ASS(TrackType.SUBTITLE, "S_TEXT/ASS"),
    WEBVTT(TrackType.SUBTITLE, "S_TEXT/WEBVTT"),
    VOBSUB(TrackType.SUBTITLE, "S_VOBSUB"),
    PGS(TrackType.SUBTITLE, "S_HDMV/PGS");

    private final TrackType type;
    private final String matroskaId;

    SampleCodec(TrackType type, String matroskaId) {
        this.type = type;
        this.matroskaId = matroskaId;
    }

    TrackType type() {
        return type;
    }

    String matroskaId() {
        return matroskaId;
    }
}

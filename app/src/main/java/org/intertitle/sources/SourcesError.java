package org.intertitle.sources;

import org.intertitle.kernel.ErrorCode;

/** Why a subtitle could not be had from this disk; arguments begin with the file. */
public enum SourcesError implements ErrorCode {
    /** The track is gone or holds no text; second argument: the track. */
    NOT_TEXT("sources.not_text"),
    /** The video is damaged where the track lies; second and third argument: track, detail. */
    DAMAGED("sources.damaged"),
    /** It is no subtitle that can be read. */
    NOT_RECOGNISED("sources.not_recognised"),
    /** There is not one cue in it. */
    EMPTY("sources.empty"),
    /** It is larger than any subtitle should be; second argument: the most bytes. */
    TOO_LARGE("sources.too_large"),
    /** It is gone. */
    VANISHED("sources.vanished"),
    /** The system cannot read it; second argument: its words. */
    UNREADABLE("sources.unreadable"),
    /** The second file of a pair is gone. */
    PARTNER_GONE("sources.partner_gone");

    private final String code;

    SourcesError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

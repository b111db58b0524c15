package org.intertitle.media;

import org.intertitle.kernel.ErrorCode;

import java.util.Locale;

/** Why a file or a track could not be read, or not wholly. */
public enum MediaProblem implements ErrorCode {
    /** The file has no bytes. */
    EMPTY,
    /** The content is that of no container that we know. */
    NOT_MEDIA,
    /** The file ends before what its headers promise. */
    TRUNCATED,
    /** The structure contradicts itself. */
    CORRUPT,
    /** Sound, but in a form that we cannot read: encrypted, or packed in a rare way. */
    UNSUPPORTED,
    /** A count or a size is beyond our limits. */
    TOO_LARGE,
    /** The engine that should read it failed, or took too long. */
    UNREADABLE;

    @Override
    public String code() {
        return "media." + name().toLowerCase(Locale.ROOT);
    }
}

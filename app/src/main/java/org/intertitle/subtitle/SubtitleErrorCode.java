package org.intertitle.subtitle;

import org.intertitle.kernel.ErrorCode;

/** What can go wrong with a subtitle file that the user can mend. */
public enum SubtitleErrorCode implements ErrorCode {
    /** The format is read but never written; names the format. */
    CANNOT_WRITE("subtitle.cannot_write"),
    /** No known format; nothing to name. */
    NOT_RECOGNISED("subtitle.not_recognised"),
    /** Pictures, not text; names the format. */
    BITMAP("subtitle.bitmap");

    private final String code;

    SubtitleErrorCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.intertitle.ui.subtitle;

import org.intertitle.kernel.ErrorCode;

import java.util.Locale;

/** Why a subtitle cannot be shown. */
enum OpenError implements ErrorCode {
    /** The file is not there. Argument: path. */
    VANISHED,
    /** Its disk or folder is not there. Argument: folder. */
    AWAY,
    /** It is a folder, a pipe, a device. Argument: path. */
    NO_FILE,
    /** It may not be read, or the disk fails. Arguments: path, reason. */
    UNREADABLE,
    /** It holds nothing. Argument: path. */
    EMPTY,
    /** It is larger than any subtitle. Arguments: path, size in megabytes, the most. */
    TOO_LARGE,
    /** Its content is no subtitle that we know. Argument: path. */
    NO_SUBTITLE,
    /** Its content is no subtitle in this encoding. Arguments: path, encoding. */
    NOT_IN_ENCODING,
    /** The video has no such track any more. Arguments: path, track. */
    NO_TRACK,
    /** The track cannot be read wholly. Arguments: path, track, what the engine says. */
    TRACK_DAMAGED;

    /** Whether such a file may be a subtitle in another encoding. */
    static boolean perhapsEncoding(ErrorCode code) {
        return code == NO_SUBTITLE || code == NOT_IN_ENCODING;
    }

    @Override
    public String code() {
        return "subtitle_open." + name().toLowerCase(Locale.ROOT);
    }
}

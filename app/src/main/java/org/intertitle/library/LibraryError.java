package org.intertitle.library;

import org.intertitle.kernel.ErrorCode;

import java.util.Locale;

/** What can go wrong with library folders; also the codes of scan problems. */
public enum LibraryError implements ErrorCode {
    /** The path is not a folder, or is not there. Argument: path. */
    NOT_A_FOLDER,
    /** The folder cannot be listed. Arguments: path, reason. */
    UNREADABLE,
    /** The folder is in the library already. Argument: path. */
    ALREADY_ADDED,
    /** The path lies in no library folder. Argument: path. */
    OUTSIDE,
    /** No library folder has this id. Argument: id. */
    NO_SUCH_FOLDER,
    /** No title has this id. Argument: id. */
    NO_SUCH_TITLE,
    /** No video of the library is this file, or has this id. Argument: path. */
    NO_SUCH_VIDEO,
    /** The disk of the folder is away. Argument: path. */
    OFFLINE,
    /** The folder went away while it was read. Argument: path. */
    VANISHED,
    /** A link leads back to a folder above it, or nowhere. Argument: path. */
    LINK,
    /** The folders are nested deeper than we follow. Argument: path. */
    TOO_DEEP,
    /** A subtitle file cannot be read. Argument: path. */
    UNREADABLE_SUBTITLE,
    /** A video file cannot be opened. Argument: path. */
    UNREADABLE_VIDEO;

    @Override
    public String code() {
        return "library." + name().toLowerCase(Locale.ROOT);
    }
}

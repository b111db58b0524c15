package org.intertitle.library;

/** Why a file or folder is no part of the library. */
public enum RecognizedExclusion {
    SAMPLE,
    TRAILER,
    /** Deleted scenes, interviews and the like, by folder or suffix. */
    EXTRA
}

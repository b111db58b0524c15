package org.intertitle.media.matroska;

/** One step by which the frames of a track are packed; the highest order was applied last. */
@SuppressWarnings("ArrayRecordComponent")
record ContentEncoding(long order, long scope, Kind kind, byte[] settings) {

    static final int SCOPE_FRAMES = 1;
    static final int SCOPE_PRIVATE = 2;

    enum Kind {
        ZLIB,
        HEADER_STRIPPING,
        /** Encrypted, or packed in a way that is no longer written. */
        UNREADABLE
    }

    boolean appliesTo(int what) {
        return (scope & what) != 0;
    }
}

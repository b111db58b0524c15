package org.intertitle.media.sample;

/** How the frames of a Matroska track are packed. */
public enum SamplePacking {
    NONE,
    ZLIB,
    /** The first two bytes that all frames share are left out. */
    HEADER_STRIPPING
}

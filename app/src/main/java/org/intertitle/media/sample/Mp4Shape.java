package org.intertitle.media.sample;

/** How a sample MP4 file departs from the usual layout, where readers must cope. */
public enum Mp4Shape {
    /** The track list behind the content. */
    MOOV_LAST,
    /** A movie box without samples, then fragments of five seconds. */
    FRAGMENTED,
    /** Places of samples in eight bytes. */
    WIDE_OFFSETS,
    /** The brand of QuickTime. */
    QUICK_TIME
}

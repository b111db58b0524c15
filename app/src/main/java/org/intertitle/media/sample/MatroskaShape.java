package org.intertitle.media.sample;

/** How a sample Matroska file departs from the usual layout, where readers must cope. */
public enum MatroskaShape {
    /** No index at all. */
    NO_CUES,
    /** An index without positions inside the clusters, as old muxers wrote it. */
    COARSE_CUES,
    /** An index that leaves out every second subtitle. */
    GAPPY_CUES,
    /** Checksums first in each top-level element. */
    CHECKSUMS,
    /** Segment and clusters that do not tell their size, as live recordings write them. */
    UNKNOWN_SIZES,
    /** Track list, chapters and attachments behind the clusters. */
    HEADERS_LAST,
    /** Nothing tells where the top-level elements lie. */
    NO_SEEK_HEAD,
    /** Document type WebM. */
    WEBM
}

package org.intertitle.library;

/** Where a subtitle of the library lies: in a file beside the video, or in a track inside it. */
public enum SubtitleSource {
    SIDECAR,
    EMBEDDED
}

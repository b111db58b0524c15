package org.intertitle.media;

/**
 * What a track carries; everything that is neither picture, sound nor subtitle is {@code OTHER}.
 */
public enum TrackType {
    VIDEO,
    AUDIO,
    SUBTITLE,
    OTHER
}

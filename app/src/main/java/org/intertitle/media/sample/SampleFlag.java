package org.intertitle.media.sample;

/** What a track header can say of a track. */
public enum SampleFlag {
    DEFAULT,
    FORCED,
    HEARING_IMPAIRED,
    COMMENTARY
}

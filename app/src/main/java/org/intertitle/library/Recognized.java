package org.intertitle.library;

/** What a video file is to the library. */
public sealed interface Recognized {

    /** A film, or one or more episodes of a series. */
    record Known(RecognizedTitle title, EpisodeNumbers numbers, ReleaseFacts release)
            implements Recognized {}

    /** Left out. */
    record Excluded(RecognizedExclusion reason) implements Recognized {}
}

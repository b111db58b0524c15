package org.intertitle.media;

import org.jspecify.annotations.Nullable;

/** The outcome of looking into a file. */
public sealed interface MediaResult {

    /**
     * The headers were read. {@code bytesRead} counts what was asked of the file; {@code hint} says
     * what else is wrong with it ({@code TRUNCATED}, {@code CORRUPT}, {@code TOO_LARGE}), null
     * where nothing was noticed.
     */
    record Read(MediaFile file, long bytesRead, @Nullable MediaProblem hint)
            implements MediaResult {}

    /** Nothing useful could be read; {@code detail} is one English sentence. */
    record Damaged(MediaProblem code, String detail) implements MediaResult {}
}

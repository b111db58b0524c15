package org.intertitle.library;

import org.jspecify.annotations.Nullable;

/** What the name of a video says about its release; guessit's words, null where it says nothing. */
public record ReleaseFacts(
        @Nullable String releaseGroup,
        @Nullable String source,
        @Nullable String screenSize,
        @Nullable String videoCodec,
        @Nullable String edition,
        @Nullable Integer part) {

    public static final ReleaseFacts NONE = new ReleaseFacts(null, null, null, null, null, null);
}

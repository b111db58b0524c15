package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

/**
 * How a cue stands in its file: {@code raw} is the untouched block (null once the cue was changed),
 * {@code gap} what separates it from the next one (null for a new cue).
 */
public record CueSource(@Nullable String raw, @Nullable String gap) {

    /** A cue that was never in a file. */
    public static final CueSource NEW = new CueSource(null, null);

    CueSource changed() {
        return new CueSource(null, gap);
    }
}

package org.intertitle.media.sample;

import org.jspecify.annotations.Nullable;

/** One line of a sample subtitle track; {@code settings} are those of a WebVTT cue. */
public record SampleCue(long startMs, long endMs, String text, @Nullable String settings) {

    public SampleCue(long startMs, long endMs, String text) {
        this(startMs, endMs, text, null);
    }
}

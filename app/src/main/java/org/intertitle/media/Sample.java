package org.intertitle.media;

import org.jspecify.annotations.Nullable;

/**
 * One cue of a text track as the container stores it, in milliseconds of the presentation; {@code
 * durationMs} is 0 where the container does not tell. {@code addition} is a WebVTT cue's settings,
 * identifier and comments, a line each. The arrays are the caller's own.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sample(long startMs, long durationMs, byte[] data, byte @Nullable [] addition) {}

package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

/**
 * One block of a text track as it lies in its container: times in milliseconds (a duration of zero
 * or less means that the container tells none), the bytes, and Matroska's block addition for WebVTT
 * where there is one. The arrays are not copied and must not change.
 */
@SuppressWarnings("ArrayRecordComponent")
public record TimedPayload(
        long startMs, long durationMs, byte[] data, byte @Nullable [] addition) {}

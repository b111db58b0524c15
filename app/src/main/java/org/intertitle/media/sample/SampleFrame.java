package org.intertitle.media.sample;

/** One frame of one track, ready to be written; times in milliseconds. */
@SuppressWarnings("ArrayRecordComponent")
record SampleFrame(int track, long startMs, long durationMs, byte[] data, byte[] settings) {}

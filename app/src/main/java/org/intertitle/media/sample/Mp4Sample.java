package org.intertitle.media.sample;

/** One sample of an MP4 track; sample after sample fills the track's time in milliseconds. */
@SuppressWarnings("ArrayRecordComponent")
record Mp4Sample(long startMs, long durationMs, byte[] data) {}

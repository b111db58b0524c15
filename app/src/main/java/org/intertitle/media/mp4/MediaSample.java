package org.intertitle.media.mp4;

/** Where a sample lies, and when it is shown, in ticks of its track. */
record MediaSample(long at, long size, long time, long duration) {}

package org.intertitle.demo;

/** One cue of a sample subtitle; times in milliseconds. */
record SampleCue(long startMs, long endMs, String text) {}

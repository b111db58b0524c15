package org.intertitle.ui.subtitle;

/** One cue as the table shows it; times in milliseconds as the file tells them. */
public record CueLine(int number, long startMs, long endMs, String text) {}

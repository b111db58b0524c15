package org.intertitle.journal;

/** How many contents are kept for undo, and how many bytes they take on the disk. */
public record KeptBytes(int files, long bytes) {}

package org.intertitle.media.matroska;

/** Where one frame of a block lies in the file. */
record Frame(long at, long size) {}

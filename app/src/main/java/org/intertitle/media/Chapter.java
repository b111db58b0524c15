package org.intertitle.media;

import org.jspecify.annotations.Nullable;

/** A named place in the file, in milliseconds from its start; the end is rarely told. */
public record Chapter(long startMs, @Nullable Long endMs, String title) {}

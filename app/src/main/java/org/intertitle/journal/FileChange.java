package org.intertitle.journal;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What a step does to one path: the file there before and after, null where there is none. A move
 * is two changes, of the place that is left and of the place that is taken.
 */
public record FileChange(Path path, @Nullable FileState before, @Nullable FileState after) {}

package org.intertitle.sources;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** An offer that somebody accepted, with the target that it may have got since. */
public record SourceTask(
        SourceAction action,
        Path from,
        @Nullable Integer track,
        Path to,
        String format,
        Language language) {}

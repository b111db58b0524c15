package org.intertitle.config;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** A path that the user may have chosen; null where nothing is. */
public record ChosenPath(@Nullable Path path) {

    /** Nothing chosen. */
    public static final ChosenPath NONE = new ChosenPath(null);
}

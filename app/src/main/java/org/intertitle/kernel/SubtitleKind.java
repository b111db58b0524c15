package org.intertitle.kernel;

/** What a subtitle translates: everything, or only the foreign parts of a dubbed or mixed film. */
public enum SubtitleKind {
    FULL,
    FORCED
}

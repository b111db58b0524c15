package org.intertitle.subtitle;

/** One piece of a subtitle document in the order of the file. Immutable. */
public sealed interface Entry permits Cue, Verbatim {}

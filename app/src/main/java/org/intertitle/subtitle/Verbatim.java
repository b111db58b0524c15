package org.intertitle.subtitle;

/**
 * Text between cues that the model keeps as it stands (headers, styles, comments, unknown
 * sections), line endings included.
 */
public record Verbatim(String text) implements Entry {}

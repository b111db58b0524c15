package org.intertitle.media;

/** A file carried inside a container, mostly a font; {@code bytes} is its size. */
public record Attachment(String name, String mimeType, long bytes) {}

package org.intertitle.media.sample;

/** A file to attach. */
@SuppressWarnings("ArrayRecordComponent")
public record SampleFile(String name, String mimeType, byte[] content) {}

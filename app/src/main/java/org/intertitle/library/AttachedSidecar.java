package org.intertitle.library;

/** A subtitle file and what its name says, attached to a video; {@code bitmap} holds no text. */
record AttachedSidecar(FoundFile file, SidecarFacts facts, String format, boolean bitmap) {}

package org.intertitle.media;

import org.intertitle.kernel.Cancellation;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the containers that have no reader of our own; safe for use by several threads. */
public interface ForeignMedia {

    MediaResult read(Path file, Cancellation cancel) throws IOException;

    Extraction extract(Path file, int trackIndex, Cancellation cancel) throws IOException;
}

package org.intertitle.library;

import org.intertitle.media.MediaResult;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into a video file, as {@code MediaReader} does. Thread-safe. */
@FunctionalInterface
public interface HeaderReader {

    MediaResult read(Path file) throws IOException;
}

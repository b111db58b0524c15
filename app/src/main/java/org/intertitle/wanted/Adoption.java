package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.VideoId;

import java.nio.file.Path;

/** A subtitle file from anywhere, and as what it shall belong to a video of the library. */
public record Adoption(
        Path file, VideoId video, Language language, boolean forced, boolean hearingImpaired) {}

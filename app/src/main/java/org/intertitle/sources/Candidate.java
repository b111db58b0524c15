package org.intertitle.sources;

import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;

/**
 * A subtitle of the video that is of the right language and kind. {@code language} is how it should
 * be named; {@code playedSo} says that the player loads it as that already.
 */
public record Candidate(Subtitle subtitle, Language language, boolean playedSo) {}

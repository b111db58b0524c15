package org.intertitle.subtitle;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What a scan needs to know of a subtitle at once; {@code format} is null if not recognised. */
public record QuickLook(Language language, double confidence, @Nullable String format, int cues) {}

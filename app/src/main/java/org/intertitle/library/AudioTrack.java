package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/** An audio track of a video; {@code index} counts all tracks of the file from 0. */
public record AudioTrack(
        int index,
        String codec,
        Language language,
        @Nullable String title,
        int channels,
        boolean isDefault,
        boolean commentary) {}

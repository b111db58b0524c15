package org.intertitle.media;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One track of a file as its headers and the words of its title describe it; immutable. {@code
 * index} counts all tracks from 0, {@code number} is the container's own. {@code codec} is a stable
 * friendly name ({@code h264}, {@code aac}, {@code subrip}, {@code pgs} …). Sizes and channels are
 * 0 where they do not apply. {@code extractable} says that the track is text that we can take out.
 */
public record Track(
        int index,
        long number,
        TrackType type,
        String codec,
        Language language,
        @Nullable String title,
        boolean isDefault,
        boolean forced,
        boolean hearingImpaired,
        boolean commentary,
        int channels,
        int width,
        int height,
        boolean bitmap,
        boolean extractable) {}

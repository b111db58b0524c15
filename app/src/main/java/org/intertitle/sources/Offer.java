package org.intertitle.sources;

import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * One way to get what is wanted. {@code from} is the sidecar or the video, {@code track} the track
 * in it; {@code format} is what is written. {@code doubt} is what a person should look at first;
 * {@code refusal} why it cannot be done at all. {@code bytes} is what has to be read, {@code
 * seconds} an estimate.
 */
public record Offer(
        String source,
        SourceAction action,
        Subtitle subtitle,
        Language language,
        Path from,
        @Nullable Integer track,
        Path to,
        String format,
        SourceNote why,
        @Nullable SourceNote doubt,
        @Nullable SourceNote refusal,
        long bytes,
        double seconds) {

    /** Whether the format is another than that of the subtitle. */
    public boolean converts() {
        return !format.equals(TextFormats.fileFormat(subtitle.format()));
    }
}

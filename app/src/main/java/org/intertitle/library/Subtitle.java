package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.VideoId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A sidecar attached to a video, or a subtitle track inside it. {@code path} is a sidecar's, {@code
 * track} an embedded one's (index among all tracks, from 0). {@code language}, {@code forced} and
 * {@code hearingImpaired} are the best that name, tag and text together say; {@code played} is how
 * the player would load a sidecar, null where it would not. {@code text} is null until the text was
 * read (always for bitmaps). {@code label} keeps the parts of the name that mean nothing to us.
 */
public record Subtitle(
        SubtitleId id,
        VideoId video,
        SubtitleSource source,
        @Nullable RelativePath path,
        @Nullable Integer track,
        Language language,
        boolean forced,
        boolean hearingImpaired,
        boolean commentary,
        boolean isDefault,
        String format,
        boolean bitmap,
        @Nullable String label,
        @Nullable PlayedAs played,
        @Nullable TextFacts text,
        long bytes,
        @Nullable Instant modified) {

    private static final SubtitleId NONE = new SubtitleId(0);

    /** A file that lies anywhere and belongs to no video yet; it has no id and no place. */
    public static Subtitle elsewhere(
            VideoId video,
            String fileName,
            Language language,
            boolean forced,
            boolean hearingImpaired,
            FileStamp stamp) {
        String extension = SidecarName.extension(fileName);
        return new Subtitle(
                NONE,
                video,
                SubtitleSource.SIDECAR,
                null,
                null,
                language,
                forced,
                hearingImpaired,
                false,
                false,
                SidecarFormat.of(extension),
                SidecarFormat.bitmap(extension),
                null,
                null,
                null,
                stamp.bytes(),
                stamp.modified());
    }
}

package org.intertitle.media;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The facts of one track while a container's reader collects them; used by one thread. */
public final class TrackDraft {

    public long number;
    public TrackType type = TrackType.OTHER;
    public String codec = "";
    public Language language = Language.UNDETERMINED;
    public @Nullable String title;
    public boolean isDefault;
    public boolean forced;
    public boolean hearingImpaired;
    public boolean commentary;
    public int channels;
    public int width;
    public int height;

    /** The finished track; flags are joined with what the words of the title say. */
    public Track finish(int index) {
        boolean subtitle = type == TrackType.SUBTITLE;
        String words = title == null ? "" : title;
        return new Track(
                index,
                number,
                type,
                codec,
                language,
                title == null || title.isBlank() ? null : title,
                isDefault,
                subtitle && (forced || TitleWords.forced(words)),
                subtitle && (hearingImpaired || TitleWords.hearingImpaired(words)),
                commentary || (type != TrackType.VIDEO && TitleWords.commentary(words)),
                channels,
                width,
                height,
                subtitle && SubtitleCodecs.bitmap(codec),
                subtitle && SubtitleCodecs.extractable(codec));
    }
}

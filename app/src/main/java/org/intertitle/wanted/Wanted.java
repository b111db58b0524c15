package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One (video, language, kind) that the video's profile speaks of, with the need derived for it and
 * the effort spent on it. The natural key is (video, language, kind); satisfied ones are kept, so
 * that lists show coverage and effort is not forgotten. {@code since} is when the present state
 * began.
 */
public record Wanted(
        WantedId id,
        VideoId video,
        Language language,
        SubtitleKind kind,
        int position,
        CellState state,
        @Nullable ReasonCode reason,
        @Nullable SubtitleId subtitle,
        Instant since,
        Effort effort) {}

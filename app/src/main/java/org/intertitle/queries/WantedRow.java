package org.intertitle.queries;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.TitleKind;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One wanted item as lists show it. */
public record WantedRow(
        WantedId id,
        VideoId video,
        TitleId title,
        FolderId folder,
        RelativePath path,
        TitleKind titleKind,
        String titleName,
        @Nullable Integer year,
        EpisodeNumbers numbers,
        Language language,
        SubtitleKind kind,
        CellState state,
        @Nullable ReasonCode reason,
        boolean ignored,
        int attempts,
        @Nullable Instant nextAttempt,
        Instant since) {}

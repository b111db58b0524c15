package org.intertitle.queries;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One film or series as the library shows it. {@code quality} is the worst sidecar's (0 to 100),
 * null where there is none; {@code state} the most telling of its videos.
 */
public record TitleRow(
        TitleId id,
        FolderId folder,
        RelativePath location,
        String name,
        @Nullable Integer year,
        TitleKind kind,
        boolean anime,
        int videos,
        int wanted,
        @Nullable Integer quality,
        VideoState state,
        Instant added,
        @Nullable RelativePath artwork,
        List<Coverage> coverage) {

    public TitleRow {
        coverage = List.copyOf(coverage);
    }
}

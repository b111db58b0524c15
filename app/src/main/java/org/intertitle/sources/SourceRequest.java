package org.intertitle.sources;

import org.intertitle.kernel.Language;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.Video;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a source: something for one (language, kind) of a video, out of these
 * candidates, named for this player. {@code format} is the format that is preferred, null where
 * each is kept as it is; {@code worthless} are sidecars that hold nothing and may make room.
 */
public record SourceRequest(
        Video video,
        Path root,
        List<Candidate> candidates,
        Language language,
        boolean forced,
        @Nullable String format,
        Set<Path> worthless,
        PlayerPreset preset,
        TargetFolders folders) {

    public SourceRequest {
        candidates = List.copyOf(candidates);
        worthless = Set.copyOf(worthless);
    }

    Path videoFile() {
        return video.path().in(root);
    }
}

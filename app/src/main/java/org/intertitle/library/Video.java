package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One media file. {@code revision} grows whenever something changes that a decision about its
 * subtitles can depend on (name, tracks, sidecars, state). {@code bytes} and {@code modified} tell
 * a later scan whether to read it again; {@code identity} recognises the content after a move and
 * is null until it is needed.
 */
public record Video(
        VideoId id,
        FolderId folder,
        RelativePath path,
        TitleId title,
        EpisodeNumbers numbers,
        ReleaseFacts release,
        VideoState state,
        @Nullable String problem,
        long bytes,
        Instant modified,
        @Nullable String identity,
        @Nullable String container,
        @Nullable Long durationMs,
        List<AudioTrack> audio,
        Instant added,
        long revision) {

    public Video {
        audio = List.copyOf(audio);
    }
}

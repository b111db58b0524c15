package org.intertitle.ui.subtitle;

import org.intertitle.kernel.VideoId;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/** Knows which video of the library a subtitle belongs to, and its others. Thread-safe. */
public interface SubtitlePlaces {
    /** No library is open: every file stands alone. */
    SubtitlePlaces NONE = new NoPlaces();

    Optional<Subtitle> sidecar(Path file);

    Optional<Video> video(VideoId id);

    Path path(Video video);

    Optional<Subtitle> track(SubtitleAt.OfTrack at);

    Optional<OfVideo> videoOf(Subtitle subtitle);

    @Nullable OfVideo ofVideo(Video video);
}

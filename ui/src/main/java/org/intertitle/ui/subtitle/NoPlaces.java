package org.intertitle.ui.subtitle;

import org.intertitle.kernel.VideoId;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/** What is known of subtitles while no library is open: nothing. */
final class NoPlaces implements SubtitlePlaces {
    @Override
    public Optional<Subtitle> sidecar(Path file) {
        return Optional.empty();
    }

    @Override
    public Optional<Video> video(VideoId id) {
        return Optional.empty();
    }

    @Override
    public Path path(Video video) {
        throw new IllegalStateException("no library is open that has " + video.id());
    }

    @Override
    public Optional<Subtitle> track(SubtitleAt.OfTrack at) {
        return Optional.empty();
    }

    @Override
    public Optional<OfVideo> videoOf(Subtitle subtitle) {
        return Optional.empty();
    }

    @Override
    public @Nullable OfVideo ofVideo(Video video) {
        return null;
    }
}

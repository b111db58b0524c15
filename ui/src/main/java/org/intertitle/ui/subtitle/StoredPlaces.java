package org.intertitle.ui.subtitle;

import org.intertitle.Stores;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryService;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.ui.kit.EpisodeCode;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the library knows of its subtitles. Thread-safe. */
public final class StoredPlaces implements SubtitlePlaces {
    private final Stores stores;
    private final LibraryService library;

    public StoredPlaces(Stores stores, LibraryService library) {
        this.stores = stores;
        this.library = library;
    }

    @Override
    public Optional<Subtitle> sidecar(Path file) {
        return library.sidecarAt(file);
    }

    @Override
    public Optional<Video> video(VideoId id) {
        return stores.unitOfWork().read(tx -> stores.library().video(tx, id));
    }

    @Override
    public Path path(Video video) {
        return library.path(video);
    }

    @Override
    public Optional<Subtitle> track(SubtitleAt.OfTrack at) {
        return subtitles(at.video()).stream()
                .filter(each -> Objects.equals(each.track(), at.track()))
                .findFirst();
    }

    private List<Subtitle> subtitles(VideoId video) {
        return stores.unitOfWork().read(tx -> stores.library().subtitlesOf(tx, List.of(video)));
    }

    @Override
    public Optional<OfVideo> videoOf(Subtitle subtitle) {
        return video(subtitle.video()).map(this::ofVideo);
    }

    @Override
    public @Nullable OfVideo ofVideo(Video video) {
        return stores.unitOfWork()
                .read(tx -> stores.library().title(tx, video.title()))
                .map(title -> ofVideo(video, title))
                .orElse(null);
    }

    /** All subtitles of a video that can be opened, in order. */
    public List<Other> othersOf(VideoId id) {
        return video(id).map(this::others).orElse(List.of());
    }

    private List<Other> others(Video video) {
        return subtitles(video.id()).stream()
                .map(each -> other(each, video))
                .flatMap(Optional::stream)
                .toList();
    }

    private OfVideo ofVideo(Video video, Title title) {
        List<Other> all = others(video);
        return new OfVideo(
                video.id(),
                title.id(),
                title.name(),
                EpisodeCode.of(video.numbers()),
                path(video),
                all);
    }

    private Optional<Other> other(Subtitle subtitle, Video video) {
        return at(subtitle, video)
                .map(at ->
                        new Other(
                                at,
                                subtitle.language(),
                                subtitle.forced(),
                                subtitle.hearingImpaired(),
                                subtitle.format()));
    }

    private Optional<SubtitleAt> at(Subtitle subtitle, Video video) {
        if (subtitle.path() != null) {
            return Optional.of(new SubtitleAt.OfFile(library.path(subtitle, video)));
        }
        Integer track = subtitle.track();
        return track == null
                ? Optional.empty()
                : Optional.of(new SubtitleAt.OfTrack(video.id(), track));
    }
}

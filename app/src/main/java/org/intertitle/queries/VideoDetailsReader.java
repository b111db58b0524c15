package org.intertitle.queries;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryRepository;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedRepository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads videos with all that belongs to them, in four queries whatever their number. */
public final class VideoDetailsReader {

    private final UnitOfWork unitOfWork;
    private final LibraryRepository library;
    private final WantedRepository wanted;

    public VideoDetailsReader(
            UnitOfWork unitOfWork, LibraryRepository library, WantedRepository wanted) {
        this.unitOfWork = unitOfWork;
        this.library = library;
        this.wanted = wanted;
    }

    /** In the order of the ids; videos that are gone are left out. */
    public List<VideoDetails> read(List<VideoId> ids) {
        return unitOfWork.read(tx -> read(tx, ids));
    }

    private List<VideoDetails> read(Tx tx, List<VideoId> ids) {
        Map<VideoId, Video> videos =
                library.videos(tx, ids).stream().collect(Collectors.toMap(Video::id, v -> v));
        List<TitleId> titleIds = videos.values().stream().map(Video::title).distinct().toList();
        Map<TitleId, Title> titles =
                library.titles(tx, titleIds).stream()
                        .collect(Collectors.toMap(Title::id, title -> title));
        Map<VideoId, List<Subtitle>> subtitles =
                library.subtitlesOf(tx, ids).stream()
                        .collect(Collectors.groupingBy(Subtitle::video));
        Map<VideoId, List<Wanted>> items =
                wanted.ofVideos(tx, ids).stream().collect(Collectors.groupingBy(Wanted::video));
        List<VideoDetails> details = new ArrayList<>();
        for (VideoId id : ids) {
            Video video = videos.get(id);
            if (video != null) {
                details.add(
                        new VideoDetails(
                                video,
                                Objects.requireNonNull(titles.get(video.title())),
                                subtitles.getOrDefault(id, List.of()),
                                items.getOrDefault(id, List.of())));
            }
        }
        return details;
    }
}

package org.intertitle.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryRepository;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedRepository;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Lists for whoever reads them from top to bottom: ids of all that is in a filter first, then pages
 * of it. Thread-safe.
 */
public final class Lists {

    private final UnitOfWork unitOfWork;
    private final LibraryQueries libraryQueries;
    private final WantedQueries wantedQueries;
    private final LibraryRepository library;
    private final WantedRepository wanted;

    public Lists(
            UnitOfWork unitOfWork,
            LibraryQueries libraryQueries,
            WantedQueries wantedQueries,
            LibraryRepository library,
            WantedRepository wanted) {
        this.unitOfWork = unitOfWork;
        this.libraryQueries = libraryQueries;
        this.wantedQueries = wantedQueries;
        this.library = library;
        this.wanted = wanted;
    }

    /** All videos in the filter, by title, season, episode, path. */
    public List<VideoId> videoIds(QueryFilter filter) {
        return unitOfWork.read(tx -> libraryQueries.videoIds(tx, filter));
    }

    /** In the order of the ids, read in four queries; videos that are gone are left out. */
    public List<VideoDetails> videos(List<VideoId> ids) {
        return unitOfWork.read(tx -> read(tx, ids));
    }

    /** Wanted items of one language or all; ignored ones only where asked for. */
    public List<WantedId> wantedIds(
            @Nullable Language language, QueryFilter filter, boolean ignored) {
        return unitOfWork.read(tx -> wantedQueries.ids(tx, language, filter, ignored));
    }

    public List<WantedRow> wantedRows(List<WantedId> ids) {
        return unitOfWork.read(tx -> wantedQueries.rows(tx, ids));
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

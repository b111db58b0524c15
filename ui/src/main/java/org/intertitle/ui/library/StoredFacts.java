package org.intertitle.ui.library;

import org.intertitle.Stores;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryService;
import org.intertitle.library.Subtitle;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.library.Titles.Standing;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.intertitle.ui.library.Titles.Why;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the side panel shows of one title. */
record StoredFacts(Stores stores, LibraryService library, WantedService wanted) {

    private record Read(
            List<Video> videos, List<Wanted> items, Map<SubtitleId, Subtitle> subtitles) {}

    TitleFacts of(TitleRow row) {
        Path place = row.location().in(library.root(row.folder()));
        Read read = read(row);
        Video video =
                row.kind() == TitleKind.FILM && !read.videos().isEmpty()
                        ? read.videos().getFirst()
                        : null;
        return new TitleFacts(
                row,
                place,
                video,
                video == null ? null : library.path(video),
                row.coverage().stream().map(each -> standing(each, video, read)).toList(),
                why(read));
    }

    private Read read(TitleRow row) {
        return stores.unitOfWork()
                .read(tx -> {
                    List<VideoId> ids =
                            stores.libraryQueries().videosOfTitles(tx, List.of(row.id()));
                    Map<VideoId, Video> known =
                            stores.library().videos(tx, ids).stream()
                                    .collect(Collectors.toMap(Video::id, Function.identity()));
                    List<Video> videos =
                            ids.stream().map(known::get).filter(Objects::nonNull).toList();
                    List<VideoId> first =
                            row.kind() == TitleKind.FILM
                                    ? ids.stream().limit(1).toList()
                                    : List.of();
                    return new Read(
                            videos,
                            stores.wanted().ofVideos(tx, ids),
                            stores.library().subtitlesOf(tx, first).stream()
                                    .collect(Collectors.toMap(Subtitle::id, Function.identity())));
                });
    }

    private static Standing standing(Coverage coverage, @Nullable Video video, Read read) {
        Wanted item = video == null ? null : itemOf(coverage, video, read);
        if (item == null) {
            return new Standing(coverage, null, null);
        }
        Subtitle serving = item.subtitle() == null ? null : read.subtitles().get(item.subtitle());
        boolean told = serving != null && serving.path() != null && serving.text() != null;
        return new Standing(
                coverage,
                item.state() == CellState.WANTED ? item.since() : null,
                told ? Objects.requireNonNull(serving.text()).quality() : null);
    }

    private static @Nullable Wanted itemOf(Coverage coverage, Video video, Read read) {
        return read.items().stream()
                .filter(item ->
                        item.video().equals(video.id())
                                && item.language().equals(coverage.language())
                                && item.kind() == coverage.kind())
                .findFirst()
                .orElse(null);
    }

    /** The first video that wants something is asked why. */
    private @Nullable Why why(Read read) {
        for (Video video : read.videos()) {
            if (read.items().stream()
                    .anyMatch(item -> item.video().equals(video.id()) && item.open())) {
                Decision decision =
                        wanted.why(video.id()).stream()
                                .filter(Decision::wanted)
                                .findFirst()
                                .orElse(null);
                Path of = read.videos().size() > 1 ? library.path(video) : null;
                return decision == null ? null : new Why(decision, of);
            }
        }
        return null;
    }
}

package org.intertitle.ui.title;

import org.intertitle.Stores;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a title with all its videos in one look at the store. Thread-safe. */
final class StoredContents {
    private final Stores stores;
    private final WantedService wanted;

    StoredContents(Stores stores, WantedService wanted) {
        this.stores = stores;
        this.wanted = wanted;
    }

    private record Read(
            Title title,
            Map<FolderId, Path> roots,
            String profile,
            List<Video> videos,
            List<Wanted> items) {}

    /** Empty where the title, or the folder that held it, is there no more. */
    Optional<Contents> of(TitleId id) {
        return stores.unitOfWork().read(tx -> read(tx, id)).map(this::contents);
    }

    private Optional<Read> read(Tx tx, TitleId id) {
        return stores.library().title(tx, id).map(title -> read(tx, title));
    }

    private Read read(Tx tx, Title title) {
        List<VideoId> ids = stores.libraryQueries().videosOfTitles(tx, List.of(title.id()));
        Map<VideoId, Video> videos =
                stores.library().videos(tx, ids).stream()
                        .collect(Collectors.toMap(Video::id, Function.identity()));
        return new Read(
                title,
                stores.folders().all(tx).stream()
                        .collect(Collectors.toMap(LibraryFolder::id, LibraryFolder::root)),
                ids.isEmpty() ? "" : wanted.effective(ids.getFirst()).name(),
                ids.stream().map(videos::get).filter(Objects::nonNull).toList(),
                stores.wanted().ofVideos(tx, ids));
    }

    private Contents contents(Read read) {
        Map<VideoId, Map<Column, Wanted>> cells = new HashMap<>();
        Map<Column, Integer> columns = new LinkedHashMap<>();
        for (Wanted item : read.items()) {
            Column column = new Column(item.language(), item.kind());
            columns.merge(column, item.position(), Math::min);
            cells.computeIfAbsent(item.video(), _ -> new HashMap<>()).put(column, item);
        }
        return new Contents(
                read.title(),
                read.title().location().in(root(read, read.title().folder())),
                read.profile(),
                columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                read.videos().stream().map(video -> line(read, video, cells)).toList());
    }

    private static Line line(Read read, Video video, Map<VideoId, Map<Column, Wanted>> cells) {
        return new Line(
                video,
                video.path().in(root(read, video.folder())),
                cells.getOrDefault(video.id(), Map.of()));
    }

    /** A folder cannot go without its titles: it was read in the same look. */
    private static Path root(Read read, FolderId folder) {
        return Objects.requireNonNull(read.roots().get(folder), "a folder of the title");
    }
}

package org.intertitle.ui.library;

import org.intertitle.Stores;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where titles and their videos lie. */
record StoredPlaces(Stores stores) {
    private static final int PAGE = 500;

    /** The file of a film, the folder of a series; titles that are gone are left out. */
    List<Path> of(List<TitleId> titles) {
        List<Path> places = new ArrayList<>();
        for (int from = 0; from < titles.size(); from += PAGE) {
            List<TitleId> page = titles.subList(from, Math.min(titles.size(), from + PAGE));
            places.addAll(stores.unitOfWork().read(tx -> new Reading(tx).places(page)));
        }
        return places;
    }

    /** The folders that hold these titles; where they are many, the library folders above. */
    List<Path> folders(List<TitleId> titles, int many) {
        return stores.unitOfWork().read(tx -> new Reading(tx).folders(titles, many));
    }

    /** The files of all their videos, in the order of titles and episodes, at most so many. */
    List<Path> files(List<TitleId> titles, int most) {
        List<TitleId> first = titles.subList(0, Math.min(titles.size(), most));
        return stores.unitOfWork().read(tx -> new Reading(tx).files(first, most));
    }

    /** One look at the library, in which every title has its folder. */
    private final class Reading {
        private final Tx tx;
        private final Map<FolderId, Path> roots;

        private Reading(Tx tx) {
            this.tx = tx;
            this.roots =
                    stores.folders().all(tx).stream()
                            .collect(Collectors.toMap(LibraryFolder::id, LibraryFolder::root));
        }

        private List<Path> places(List<TitleId> titles) {
            Map<TitleId, Title> known =
                    stores.library().titles(tx, titles).stream()
                            .collect(Collectors.toMap(Title::id, Function.identity()));
            Map<TitleId, Path> files = filmFiles(known.values());
            return titles.stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(title -> Objects.requireNonNullElse(files.get(title.id()), place(title)))
                    .toList();
        }

        private Map<TitleId, Path> filmFiles(Collection<Title> titles) {
            List<TitleId> films =
                    titles.stream()
                            .filter(title -> title.kind() == TitleKind.FILM)
                            .map(Title::id)
                            .toList();
            Map<TitleId, Path> files = new HashMap<>();
            videos(films).forEach(video -> files.putIfAbsent(video.title(), place(video)));
            return files;
        }

        private List<Path> folders(List<TitleId> titles, int many) {
            List<Title> known = stores.library().titles(tx, titles);
            List<Path> folders = known.stream().map(this::place).distinct().toList();
            return folders.size() <= many
                    ? folders
                    : known.stream().map(title -> root(title.folder())).distinct().toList();
        }

        private List<Path> files(List<TitleId> titles, int most) {
            return videos(titles).stream().limit(most).map(this::place).toList();
        }

        private List<Video> videos(Collection<TitleId> titles) {
            List<VideoId> ids = stores.libraryQueries().videosOfTitles(tx, titles);
            Map<VideoId, Video> known =
                    stores.library().videos(tx, ids).stream()
                            .collect(Collectors.toMap(Video::id, Function.identity()));
            return ids.stream().map(known::get).filter(Objects::nonNull).toList();
        }

        private Path place(Title title) {
            return title.location().in(root(title.folder()));
        }

        private Path place(Video video) {
            return video.path().in(root(video.folder()));
        }

        private Path root(FolderId folder) {
            return Objects.requireNonNull(roots.get(folder));
        }
    }
}

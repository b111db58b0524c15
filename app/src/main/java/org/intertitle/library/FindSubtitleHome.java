package org.intertitle.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.Tx;
import org.intertitle.release.ReleaseParser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the videos of the library to which a subtitle file from elsewhere may belong: of the titles
 * that its name speaks of, those that it would be attached to if it lay beside them. Thread-safe.
 */
final class FindSubtitleHome {
    /** Of a library in which a short title lies in every name, the longest are looked at. */
    private static final int TITLES = 40;

    /** More equal versions than these are no choice. */
    private static final int VERSIONS = 8;

    private static final int COMPARED = 500;

    private final LibraryStores stores;
    private final SidecarMatchByName byName;

    FindSubtitleHome(LibraryStores stores, ReleaseParser parser) {
        this.stores = stores;
        this.byName = new SidecarMatchByName(parser);
    }

    SubtitleHome of(String fileName) {
        Candidates candidates = stores.work().read(tx -> candidates(tx, fileName));
        SidecarName beside = SidecarName.read(fileName, candidates.index.bases());
        String base = beside.base();
        if (base != null && beside.label() == null) {
            return new SubtitleHome(candidates.at(candidates.index.withBase(base)), beside);
        }
        SidecarName name = SidecarName.read(fileName, List.of());
        List<Video> found =
                switch (byName.find(candidates.index, name)) {
                    case SidecarMatchResult.Attached one -> candidates.at(one.video());
                    case SidecarMatchResult.Unattached _ ->
                            candidates.at(fitting(candidates, name));
                    case null -> List.of();
                };
        return new SubtitleHome(found, name);
    }

    /** Those that it would be attached to if there were no other. */
    private List<SidecarMatchVideo> fitting(Candidates candidates, SidecarName name) {
        return candidates.matches.stream()
                .limit(COMPARED)
                .filter(each -> {
                    SidecarMatchIndex alone = new SidecarMatchIndex();
                    alone.add(each);
                    return byName.find(alone, name) instanceof SidecarMatchResult.Attached;
                })
                .limit(VERSIONS)
                .toList();
    }

    /** The videos of the titles that a name speaks of. */
    private static final class Candidates {
        private final SidecarMatchIndex index = new SidecarMatchIndex();
        private final List<SidecarMatchVideo> matches = new ArrayList<>();
        private final Map<RelativePath, List<Video>> byPlace = new HashMap<>();

        void add(Video video, Title title) {
            SidecarMatchVideo match =
                    new SidecarMatchVideo(
                            video.path(), title.recognized(), video.numbers(), video.release());
            index.add(match);
            matches.add(match);
            byPlace.computeIfAbsent(video.path(), _ -> new ArrayList<>()).add(video);
        }

        List<Video> at(RelativePath place) {
            return byPlace.getOrDefault(place, List.of());
        }

        List<Video> at(List<SidecarMatchVideo> found) {
            return found.stream().flatMap(each -> at(each.path()).stream()).distinct().toList();
        }
    }

    private Candidates candidates(Tx tx, String fileName) {
        String folded = FoldedName.fold(fileName).replace(" ", "");
        List<Title> titles =
                stores.folders().all(tx).stream()
                        .flatMap(folder -> stores.library().titles(tx, folder.id()).stream())
                        .flatMap(title -> Named.of(title, folded))
                        .sorted(Comparator.comparingInt(Named::length).reversed())
                        .limit(TITLES)
                        .map(Named::title)
                        .toList();
        Candidates candidates = new Candidates();
        for (Title title : titles) {
            stores.library()
                    .videosOf(tx, title.id())
                    .forEach(video -> candidates.add(video, title));
        }
        return candidates;
    }

    /** A title of which a file name speaks, and how many letters of it. */
    private record Named(Title title, int length) {
        static Stream<Named> of(Title title, String folded) {
            String name = FoldedName.fold(title.name()).replace(" ", "");
            boolean spoken = !name.isEmpty() && folded.contains(name);
            return spoken ? Stream.of(new Named(title, name.length())) : Stream.empty();
        }
    }
}

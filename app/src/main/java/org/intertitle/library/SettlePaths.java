package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads exactly those sidecars again that a step wrote, moved or removed, their texts with them,
 * and stores what is there now. Thread-safe.
 */
final class SettlePaths {

    private static final int HIGHEST = 3;

    private final LibraryStores stores;
    private final LibraryEngines engines;

    SettlePaths(LibraryStores stores, LibraryEngines engines) {
        this.stores = stores;
        this.engines = engines;
    }

    void settle(Collection<Path> paths, LibrarySettings settings) {
        RuledFolders folders = new RuledFolders(stores.work().read(stores.folders()::all));
        Map<LibraryFolder, Set<RelativePath>> places = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path each : VobSubPair.of(path.toAbsolutePath().normalize())) {
                folders.ruling(each)
                        .ifPresent(folder ->
                                places.computeIfAbsent(folder, _ -> new LinkedHashSet<>())
                                        .add(RelativePath.of(folder.root(), each)));
            }
        }
        places.forEach((folder, there) -> settle(folder, there, settings));
    }

    private void settle(LibraryFolder folder, Set<RelativePath> places, LibrarySettings settings) {
        SidecarAttachment attachment = new SidecarAttachment(engines.names(), settings.preset());
        Map<RelativePath, List<FoundFile>> byDirectory = new LinkedHashMap<>();
        for (RelativePath place : places) {
            List<FoundFile> there =
                    byDirectory.computeIfAbsent(place.parent(), _ -> new ArrayList<>());
            look(folder, place, there);
        }
        Map<Video, List<AttachedSidecar>> attached = new HashMap<>();
        byDirectory.forEach((directory, files) -> {
            Nearby nearby = stores.work().read(tx -> nearby(tx, folder, directory));
            attachment
                    .attach(nearby.matches(), files)
                    .forEach((video, sidecars) ->
                            attached.computeIfAbsent(nearby.video(video), _ -> new ArrayList<>())
                                    .addAll(sidecars));
        });
        new SettleWriter(stores, new SidecarTexts(engines.subtitles()))
                .write(folder, places, attached);
    }

    private static void look(LibraryFolder folder, RelativePath place, List<FoundFile> there) {
        Path file = place.in(folder.root());
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                there.add(
                        new FoundFile(
                                place,
                                place.name(),
                                file,
                                FileKind.SUBTITLE,
                                attributes.size(),
                                FoundFile.storable(attributes.lastModifiedTime().toInstant())));
            }
        } catch (IOException e) {
            return; // Not there any more, which is what the writer stores.
        }
    }

    /** The videos that a sidecar in a directory can belong to. */
    private record Nearby(Map<RelativePath, Video> videos, List<SidecarMatchVideo> matches) {

        Video video(RelativePath place) {
            Video video = videos.get(place);
            if (video == null) {
                throw new IllegalStateException("a match outside its candidates");
            }
            return video;
        }
    }

    /** Those in the directory itself, else those of the titles that lie above it. */
    private Nearby nearby(Tx tx, LibraryFolder folder, RelativePath directory) {
        List<Video> videos = stores.library().videosIn(tx, folder.id(), List.of(directory));
        RelativePath at = directory;
        for (int level = 0; videos.isEmpty() && level < HIGHEST; level++) {
            if (at.equals(RelativePath.ROOT)) {
                break;
            }
            at = at.parent();
            videos = stores.library().videosIn(tx, folder.id(), List.of(at));
        }
        Set<TitleId> titles = new HashSet<>();
        videos.forEach(video -> titles.add(video.title()));
        Map<TitleId, Title> byId = new HashMap<>();
        stores.library().titles(tx, titles).forEach(title -> byId.put(title.id(), title));
        Map<RelativePath, Video> byPlace = new LinkedHashMap<>();
        List<SidecarMatchVideo> matches = new ArrayList<>();
        for (Video video : videos) {
            Title title = byId.get(video.title());
            if (title != null) {
                byPlace.put(video.path(), video);
                matches.add(
                        new SidecarMatchVideo(
                                video.path(),
                                title.recognized(),
                                video.numbers(),
                                video.release()));
            }
        }
        return new Nearby(byPlace, matches);
    }
}

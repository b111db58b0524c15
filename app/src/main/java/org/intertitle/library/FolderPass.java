package org.intertitle.library;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.Tx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out what a scan must look at in one library folder: the videos of each title whose
 * directories changed, with their sidecars, and the videos that vanished. For the scanning thread.
 */
final class FolderPass {

    private static final int DIRECTORIES_A_QUERY = 500;

    private final LibraryStores stores;
    private final FolderTree tree;
    private final FolderChanges changes;
    private final FolderRecognition recognition;
    private final SidecarAttachment attachment;
    private final TitleBook titles;
    private final Cancellation cancellation;
    private final Map<RelativePath, Map<FoundFile, Recognized.Known>> recognized = new HashMap<>();

    FolderPass(
            LibraryStores stores,
            FolderTree tree,
            FolderChanges changes,
            FolderRecognition recognition,
            SidecarAttachment attachment,
            TitleBook titles,
            Cancellation cancellation) {
        this.stores = stores;
        this.tree = tree;
        this.changes = changes;
        this.recognition = recognition;
        this.attachment = attachment;
        this.titles = titles;
        this.cancellation = cancellation;
    }

    /** The tasks, in the order of their places; what vanished is added to {@code vanished}. */
    List<VideoTask> tasks(VanishedVideos vanished) {
        Map<RelativePath, List<FoundDirectory>> groups = groups();
        Set<RelativePath> looked = new HashSet<>(changes.gone());
        groups.values().forEach(group -> group.forEach(directory -> looked.add(directory.path())));
        Map<RelativePath, Video> known = known(looked);
        List<VideoTask> tasks = new ArrayList<>();
        groups.values().forEach(group -> tasks.addAll(tasks(group, known)));
        known.values().stream().filter(video -> !tree.hidden(video.path())).forEach(vanished::add);
        return tasks;
    }

    private Map<RelativePath, List<FoundDirectory>> groups() {
        Set<RelativePath> locations = titles.locations();
        recognized.putAll(recognized(tree.directories(changes.changed())));
        recognized
                .values()
                .forEach(videos ->
                        videos.values().forEach(known -> locations.add(known.title().location())));
        List<RelativePath> touched = new ArrayList<>(changes.changed());
        touched.addAll(changes.gone());
        return new TitleGroups(tree, locations).touchedBy(touched);
    }

    private Map<RelativePath, Map<FoundFile, Recognized.Known>> recognized(
            List<FoundDirectory> directories) {
        Map<RelativePath, Map<FoundFile, Recognized.Known>> all = new HashMap<>();
        for (int from = 0; from < directories.size(); from += DIRECTORIES_A_QUERY) {
            cancellation.check();
            int to = Math.min(directories.size(), from + DIRECTORIES_A_QUERY);
            all.putAll(recognition.videos(directories.subList(from, to)));
        }
        return all;
    }

    /** The tasks of one group; takes the videos that are still there out of {@code known}. */
    private List<VideoTask> tasks(List<FoundDirectory> group, Map<RelativePath, Video> known) {
        cancellation.check();
        List<FoundDirectory> counting =
                group.stream().filter(each -> !recognition.leftOut(each.path())).toList();
        Map<FoundFile, Recognized.Known> videos = settled(counting);
        Map<RelativePath, List<AttachedSidecar>> sidecars = sidecars(counting, videos);
        TitleArtwork artwork = new TitleArtwork(counting);
        Map<RelativePath, Integer> shares = titlesAt(videos);
        List<VideoTask> tasks = new ArrayList<>(videos.size());
        videos.forEach((file, what) -> {
            RelativePath location = what.title().location();
            tasks.add(
                    new VideoTask(
                            tree.folder(),
                            file,
                            what,
                            known.remove(file.path()),
                            sidecars.getOrDefault(file.path(), List.of()),
                            artwork.of(location, file, shares.getOrDefault(location, 1) == 1)));
        });
        return tasks;
    }

    private Map<FoundFile, Recognized.Known> settled(List<FoundDirectory> directories) {
        List<FoundFile> files = new ArrayList<>();
        List<Recognized> found = new ArrayList<>();
        for (FoundDirectory directory : directories) {
            Map<FoundFile, Recognized.Known> there = recognize(directory);
            for (FoundFile file : directory.files()) {
                Recognized.Known what = there.get(file);
                if (what != null) {
                    files.add(file);
                    found.add(what);
                }
            }
        }
        List<Recognized> settled = RecognizedTitles.settle(found);
        Map<FoundFile, Recognized.Known> videos = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            if (settled.get(i) instanceof Recognized.Known what) {
                videos.put(files.get(i), what);
            }
        }
        return videos;
    }

    private Map<RelativePath, List<AttachedSidecar>> sidecars(
            List<FoundDirectory> directories, Map<FoundFile, Recognized.Known> videos) {
        List<FoundFile> files =
                directories.stream()
                        .flatMap(directory -> directory.of(FileKind.SUBTITLE).stream())
                        .toList();
        if (files.isEmpty() || videos.isEmpty()) {
            return Map.of();
        }
        List<SidecarMatchVideo> candidates = new ArrayList<>(videos.size());
        videos.forEach((file, what) -> candidates.add(SidecarMatchVideo.of(file.path(), what)));
        return attachment.attach(candidates, files);
    }

    private static Map<RelativePath, Integer> titlesAt(Map<FoundFile, Recognized.Known> videos) {
        Map<RelativePath, Set<RecognizedTitle.Key>> keys = new HashMap<>();
        for (Recognized.Known what : videos.values()) {
            keys.computeIfAbsent(what.title().location(), _ -> new HashSet<>())
                    .add(what.title().key());
        }
        Map<RelativePath, Integer> counts = new HashMap<>();
        keys.forEach((location, there) -> counts.put(location, there.size()));
        return counts;
    }

    private Map<FoundFile, Recognized.Known> recognize(FoundDirectory directory) {
        return recognized.computeIfAbsent(directory.path(), _ -> recognition.videos(directory));
    }

    private Map<RelativePath, Video> known(Set<RelativePath> directories) {
        List<RelativePath> all = new ArrayList<>(directories);
        Map<RelativePath, Video> known = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += DIRECTORIES_A_QUERY) {
            cancellation.check();
            List<RelativePath> some =
                    all.subList(from, Math.min(all.size(), from + DIRECTORIES_A_QUERY));
            stores.work()
                    .read(tx -> videosIn(tx, some))
                    .forEach(video -> known.put(video.path(), video));
        }
        return known;
    }

    private List<Video> videosIn(Tx tx, List<RelativePath> directories) {
        return stores.library().videosIn(tx, tree.folder().id(), directories);
    }
}

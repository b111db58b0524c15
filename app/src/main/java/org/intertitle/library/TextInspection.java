package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/**
 * Reads the texts of sidecars whole: encoding, cues, times, quality, hearing-impaired, forced.
 * Files that cannot be read now stay unread. Thread-safe.
 */
final class TextInspection {

    private static final int TEXTS_A_BATCH = 200;

    private final LibraryStores stores;
    private final SidecarTexts texts;

    TextInspection(LibraryStores stores, SidecarTexts texts) {
        this.stores = stores;
        this.texts = texts;
    }

    /** Reads all that were not read yet; answers how many it read. */
    int all(ScanMeter meter, ExecutorService readers, Cancellation cancellation) {
        long after = 0;
        int read = 0;
        while (true) {
            cancellation.check();
            long from = after;
            List<Subtitle> some =
                    stores.work().read(tx -> stores.library().withoutText(tx, from, TEXTS_A_BATCH));
            if (some.isEmpty()) {
                return read;
            }
            after = some.getLast().id().value();
            read += inspect(some, readers, cancellation);
            meter.videosDone(some.size());
        }
    }

    /** Reads these, in parallel, and writes what they say. */
    int inspect(List<Subtitle> sidecars, ExecutorService readers, Cancellation cancellation) {
        Map<VideoId, Video> videos = new HashMap<>();
        Map<FolderId, Path> roots = new HashMap<>();
        stores.work()
                .read(tx -> {
                    Set<VideoId> ids = new HashSet<>();
                    sidecars.forEach(sidecar -> ids.add(sidecar.video()));
                    stores.library()
                            .videos(tx, ids)
                            .forEach(video -> videos.put(video.id(), video));
                    stores.folders()
                            .all(tx)
                            .forEach(folder -> roots.put(folder.id(), folder.root()));
                    return Boolean.TRUE;
                });
        List<Callable<Optional<Subtitle>>> work = new ArrayList<>();
        for (Subtitle sidecar : sidecars) {
            Video video = videos.get(sidecar.video());
            Path root = video == null ? null : roots.get(video.folder());
            if (video != null && root != null && !sidecar.bitmap()) {
                work.add(() -> inspected(sidecar, video, root));
            }
        }
        List<Subtitle> done = new ArrayList<>();
        PatientResults.of(readers, work, cancellation).forEach(each -> each.ifPresent(done::add));
        stores.work().run(tx -> write(tx, done));
        return done.size();
    }

    private Optional<Subtitle> inspected(Subtitle sidecar, Video video, Path root) {
        if (sidecar.path() == null) {
            return Optional.empty();
        }
        Long duration = video.durationMs();
        try {
            SidecarTexts.Read read =
                    texts.read(
                            sidecar.path().in(root),
                            sidecar.language(),
                            duration == null ? 0 : duration);
            String format = read.format() == null ? sidecar.format() : read.format();
            return Optional.of(SubtitleRecords.inspected(sidecar, format, read.facts()));
        } catch (IOException e) {
            return Optional
                    .empty(); // Gone or away: the next scan says so, and what is there is read
            // then.
        }
    }

    private void write(Tx tx, List<Subtitle> inspected) {
        Map<VideoId, List<Subtitle>> byVideo = new HashMap<>();
        inspected.forEach(
                each -> byVideo.computeIfAbsent(each.video(), _ -> new ArrayList<>()).add(each));
        Map<VideoId, List<Subtitle>> stored =
                StoredSubtitles.of(stores.library(), tx, byVideo.keySet());
        List<Subtitle> current = new ArrayList<>();
        inspected.stream().filter(each -> unchangedSince(each, stored)).forEach(current::add);
        Set<VideoId> ids = new HashSet<>();
        current.forEach(each -> ids.add(each.video()));
        stores.library().updateSubtitles(tx, current);
        stores.library()
                .updateVideos(
                        tx,
                        stores.library().videos(tx, ids).stream()
                                .map(VideoRecords::raised)
                                .toList());
        if (!ids.isEmpty()) {
            stores.events().tell(tx, new DomainEvent.VideosChanged(Changed.of(ids)));
        }
    }

    /** A scan or a step may have seen another file there since the text was read. */
    private static boolean unchangedSince(Subtitle inspected, Map<VideoId, List<Subtitle>> stored) {
        return stored.getOrDefault(inspected.video(), List.of()).stream()
                .filter(each -> each.id().equals(inspected.id()))
                .anyMatch(each ->
                        each.bytes() == inspected.bytes()
                                && Objects.equals(each.modified(), inspected.modified())
                                && Objects.equals(each.path(), inspected.path()));
    }
}

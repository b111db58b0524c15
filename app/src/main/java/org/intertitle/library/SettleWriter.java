package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stores what settling found at some places of a folder, in one unit of work. For one thread. */
final class SettleWriter {

    private static final SubtitleId NEW = new SubtitleId(0);

    private final LibraryStores stores;
    private final SidecarTexts texts;
    private final List<Subtitle> inserted = new ArrayList<>();
    private final List<Subtitle> updated = new ArrayList<>();
    private final Set<VideoId> touched = new HashSet<>();

    SettleWriter(LibraryStores stores, SidecarTexts texts) {
        this.stores = stores;
        this.texts = texts;
    }

    /** {@code attached} holds what is there now; the other places hold nothing. */
    void write(
            LibraryFolder folder,
            Set<RelativePath> places,
            Map<Video, List<AttachedSidecar>> attached) {
        Map<RelativePath, SidecarTexts.Read> read = read(attached);
        stores.work()
                .run(tx -> {
                    inserted.clear();
                    updated.clear();
                    touched.clear();
                    Map<RelativePath, Subtitle> stored = stored(tx, folder, places);
                    attached.forEach((video, sidecars) ->
                            sidecars.forEach(each -> put(video, each, stored, read)));
                    flush(tx, stored);
                });
    }

    private void put(
            Video video,
            AttachedSidecar sidecar,
            Map<RelativePath, Subtitle> stored,
            Map<RelativePath, SidecarTexts.Read> read) {
        RelativePath place = sidecar.file().path();
        Subtitle old = before(video, sidecar.file(), stored);
        Subtitle now =
                SubtitleRecords.sidecar(
                        old == null ? NEW : old.id(), video.id(), sidecar, old, null);
        SidecarTexts.Read text = read.get(place);
        if (now.text() == null && text != null) {
            String format = text.format() == null ? now.format() : text.format();
            now = SubtitleRecords.inspected(now, format, text.facts());
        }
        if (old == null) {
            inserted.add(now);
            touched.add(video.id());
        } else {
            stored.remove(Objects.requireNonNull(old.path()));
            if (!old.equals(now)) {
                updated.add(now);
                touched.add(video.id());
            }
        }
    }

    /** What was stored for it at its place, or at one that it was moved from. */
    private static @Nullable Subtitle before(
            Video video, FoundFile file, Map<RelativePath, Subtitle> stored) {
        Subtitle there = stored.get(file.path());
        if (there != null && there.video().equals(video.id())) {
            return there;
        }
        for (Subtitle each : stored.values()) {
            if (each.video().equals(video.id()) && SubtitleRecords.same(file, each)) {
                return each;
            }
        }
        return null;
    }

    private void flush(Tx tx, Map<RelativePath, Subtitle> gone) {
        gone.values().forEach(subtitle -> touched.add(subtitle.video()));
        stores.library().removeSubtitles(tx, gone.values().stream().map(Subtitle::id).toList());
        if (!inserted.isEmpty()) {
            long first = stores.library().reserveSubtitles(tx, inserted.size()).value();
            List<Subtitle> numbered = new ArrayList<>();
            for (Subtitle subtitle : inserted) {
                numbered.add(
                        SubtitleRecords.withId(subtitle, new SubtitleId(first + numbered.size())));
            }
            stores.library().insertSubtitles(tx, numbered);
        }
        stores.library().updateSubtitles(tx, updated);
        if (!touched.isEmpty()) {
            stores.library()
                    .updateVideos(
                            tx,
                            stores.library().videos(tx, touched).stream()
                                    .map(VideoRecords::raised)
                                    .toList());
            stores.events().tell(tx, new DomainEvent.VideosChanged(Changed.of(touched)));
        }
    }

    private Map<RelativePath, Subtitle> stored(
            Tx tx, LibraryFolder folder, Set<RelativePath> places) {
        Map<RelativePath, Subtitle> stored = new HashMap<>();
        for (Subtitle subtitle : stores.library().subtitlesAt(tx, folder.id(), places)) {
            if (subtitle.path() != null) {
                stored.put(subtitle.path(), subtitle);
            }
        }
        return stored;
    }

    private Map<RelativePath, SidecarTexts.Read> read(Map<Video, List<AttachedSidecar>> attached) {
        Map<RelativePath, SidecarTexts.Read> read = new HashMap<>();
        attached.forEach((video, sidecars) -> {
            for (AttachedSidecar sidecar : sidecars) {
                if (!sidecar.bitmap()) {
                    read(video, sidecar, read);
                }
            }
        });
        return read;
    }

    private void read(
            Video video, AttachedSidecar sidecar, Map<RelativePath, SidecarTexts.Read> read) {
        Long duration = video.durationMs();
        try {
            read.put(
                    sidecar.file().path(),
                    texts.read(
                            sidecar.file().file(),
                            sidecar.facts().language(),
                            duration == null ? 0 : duration));
        } catch (IOException e) {
            return; // Its text stays unread until the next inspection.
        }
    }
}

package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what was read, one batch a unit of work, and tells which videos changed. For the scanning
 * thread.
 */
final class ScanWriter {

    private final LibraryStores stores;
    private final Map<FolderId, TitleBook> titles;
    private final VanishedVideos vanished;
    private final ScanTally tally;
    private final Instant now;
    private final IdBlock titleIds = new IdBlock();
    private final IdBlock videoIds = new IdBlock();
    private final IdBlock subtitleIds = new IdBlock();

    ScanWriter(
            LibraryStores stores,
            Map<FolderId, TitleBook> titles,
            VanishedVideos vanished,
            ScanTally tally,
            Instant now) {
        this.stores = stores;
        this.titles = titles;
        this.vanished = vanished;
        this.tally = tally;
        this.now = now;
    }

    void write(List<ReadVideo> batch) {
        stores.work().run(tx -> write(tx, batch));
    }

    private void write(Tx tx, List<ReadVideo> batch) {
        Map<ReadVideo, Video> known = known(tx, batch);
        Map<VideoId, List<Subtitle>> before =
                StoredSubtitles.of(
                        stores.library(), tx, known.values().stream().map(Video::id).toList());
        LibraryWrites writes = new LibraryWrites();
        for (ReadVideo read : batch) {
            note(read);
            Video old = known.get(read);
            if (!read.gone()) {
                List<Subtitle> stored =
                        old == null ? List.of() : before.getOrDefault(old.id(), List.of());
                write(tx, read, old, new SubtitleChanges(stored), writes);
            }
        }
        titles.values().forEach(book -> writes.titles(book.takeInserted(), book.takeUpdated()));
        writes.flush(stores.library(), tx);
        if (!writes.videoIds().isEmpty()) {
            stores.events().tell(tx, new DomainEvent.VideosChanged(Changed.of(writes.videoIds())));
        }
    }

    private void write(
            Tx tx,
            ReadVideo read,
            @Nullable Video old,
            SubtitleChanges subtitles,
            LibraryWrites writes) {
        TitleId title = title(tx, read, old);
        VideoId id = old == null ? nextVideo(tx) : old.id();
        VideoHeaders headers = read.headers();
        if (headers == null) {
            subtitles.sameTracks();
        } else {
            subtitles.tracks(id, headers.subtitles());
        }
        subtitles.sidecars(id, read);
        if (old != null) {
            again(VideoRecords.again(old, title, read), old, subtitles, writes);
        } else if (headers != null) {
            writes.insert(VideoRecords.added(id, title, read, headers, now));
            tally.added();
        }
        writes.subtitles(subtitles, () -> nextSubtitle(tx));
    }

    private void note(ReadVideo read) {
        tally.problems().addAll(read.problems());
        boolean unread =
                read.problems().stream()
                        .anyMatch(problem -> problem.code().startsWith("library.unreadable"));
        if (read.gone() || unread) {
            tally.doubt(read.task().folder().id(), read.task().file().path().parent());
        }
    }

    private void again(Video now, Video old, SubtitleChanges subtitles, LibraryWrites writes) {
        if (!now.equals(old) || subtitles.any()) {
            writes.update(VideoRecords.raised(now));
            tally.changed();
        }
    }

    /** For each of them the video that it was, under this path or before it moved here. */
    private Map<ReadVideo, Video> known(Tx tx, List<ReadVideo> batch) {
        Map<ReadVideo, Video> known = new HashMap<>();
        Map<VideoId, Video> fresh = fresh(tx, batch);
        for (ReadVideo read : batch) {
            Video there = read.task().known();
            if (there != null) {
                known.put(read, fresh.getOrDefault(there.id(), there));
            } else {
                vanished.claim(tx, read).ifPresent(moved -> known.put(read, moved));
            }
        }
        return known;
    }

    /** The known videos as they are stored now: a step may have settled since the walk. */
    private Map<VideoId, Video> fresh(Tx tx, List<ReadVideo> batch) {
        List<VideoId> ids = new ArrayList<>();
        for (ReadVideo read : batch) {
            if (read.task().known() != null) {
                ids.add(read.task().known().id());
            }
        }
        Map<VideoId, Video> fresh = new HashMap<>();
        if (!ids.isEmpty()) {
            stores.library().videos(tx, ids).forEach(video -> fresh.put(video.id(), video));
        }
        return fresh;
    }

    private TitleId title(Tx tx, ReadVideo read, @Nullable Video old) {
        TitleBook book = titles.get(read.task().folder().id());
        if (book == null) {
            throw new IllegalStateException("a folder without its titles");
        }
        return book.resolve(
                read.task(), old == null ? null : titleOf(tx, old), () -> nextTitle(tx));
    }

    private @Nullable Title titleOf(Tx tx, Video old) {
        TitleBook book = titles.get(old.folder());
        return book == null
                ? stores.library().title(tx, old.title()).orElse(null)
                : book.find(old.title());
    }

    private TitleId nextTitle(Tx tx) {
        return new TitleId(
                titleIds.take(() -> stores.library().reserveTitles(tx, IdBlock.SIZE).value()));
    }

    private VideoId nextVideo(Tx tx) {
        return new VideoId(
                videoIds.take(() -> stores.library().reserveVideos(tx, IdBlock.SIZE).value()));
    }

    private SubtitleId nextSubtitle(Tx tx) {
        return new SubtitleId(
                subtitleIds.take(
                        () -> stores.library().reserveSubtitles(tx, IdBlock.SIZE).value()));
    }
}

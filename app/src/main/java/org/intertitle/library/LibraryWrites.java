package org.intertitle.library;

import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the rows of one unit of work and writes them in the order that keys ask for. */
final class LibraryWrites {

    private final List<Title> newTitles = new ArrayList<>();
    private final List<Title> changedTitles = new ArrayList<>();
    private final List<Video> newVideos = new ArrayList<>();
    private final List<Video> changedVideos = new ArrayList<>();
    private final List<Subtitle> newSubtitles = new ArrayList<>();
    private final List<Subtitle> changedSubtitles = new ArrayList<>();
    private final List<SubtitleId> goneSubtitles = new ArrayList<>();

    void titles(List<Title> inserted, List<Title> updated) {
        newTitles.addAll(inserted);
        changedTitles.addAll(updated);
    }

    void insert(Video video) {
        newVideos.add(video);
    }

    void update(Video video) {
        changedVideos.add(video);
    }

    void subtitles(SubtitleChanges changes, Supplier<SubtitleId> nextId) {
        for (Subtitle subtitle : changes.inserted()) {
            newSubtitles.add(SubtitleRecords.withId(subtitle, nextId.get()));
        }
        changedSubtitles.addAll(changes.updated());
        goneSubtitles.addAll(changes.removed());
    }

    Set<VideoId> videoIds() {
        Set<VideoId> ids = new LinkedHashSet<>();
        newVideos.forEach(video -> ids.add(video.id()));
        changedVideos.forEach(video -> ids.add(video.id()));
        return ids;
    }

    void flush(LibraryRepository library, Tx tx) {
        library.removeSubtitles(tx, goneSubtitles);
        library.insertTitles(tx, newTitles);
        library.updateTitles(tx, changedTitles);
        library.insertVideos(tx, newVideos);
        library.updateVideos(tx, changedVideos);
        library.insertSubtitles(tx, newSubtitles);
        library.updateSubtitles(tx, changedSubtitles);
    }
}

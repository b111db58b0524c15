package org.intertitle.persistence.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryRepository;
import org.intertitle.library.LibrarySize;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.persistence.session.IdSequence;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The library's port over its three tables. Thread-safe; holds no state. */
final class StoredLibrary implements LibraryRepository {

    private final StoredTitles titles = new StoredTitles();
    private final StoredVideos videos = new StoredVideos();
    private final StoredSubtitles subtitles = new StoredSubtitles();

    @Override
    public TitleId reserveTitles(Tx tx, int count) {
        return new TitleId(IdSequence.TITLE.reserve(tx, count));
    }

    @Override
    public VideoId reserveVideos(Tx tx, int count) {
        return new VideoId(IdSequence.VIDEO.reserve(tx, count));
    }

    @Override
    public SubtitleId reserveSubtitles(Tx tx, int count) {
        return new SubtitleId(IdSequence.SUBTITLE.reserve(tx, count));
    }

    @Override
    public void insertTitles(Tx tx, List<Title> added) {
        titles.insert(tx, added);
    }

    @Override
    public void updateTitles(Tx tx, List<Title> changed) {
        titles.update(tx, changed);
    }

    @Override
    public List<TitleId> removeEmptyTitles(Tx tx, FolderId folder) {
        return titles.removeEmpty(tx, folder);
    }

    @Override
    public Optional<Title> title(Tx tx, TitleId id) {
        return titles.find(tx, id);
    }

    @Override
    public List<Title> titles(Tx tx, FolderId folder) {
        return titles.of(tx, folder);
    }

    @Override
    public List<Title> titles(Tx tx, Collection<TitleId> ids) {
        return titles.find(tx, ids);
    }

    @Override
    public List<TitleId> titlesWith(Tx tx, ProfileId profile) {
        return titles.with(tx, profile);
    }

    @Override
    public void assign(Tx tx, Collection<TitleId> ids, @Nullable ProfileId profile) {
        titles.assign(tx, ids, profile);
    }

    @Override
    public void insertVideos(Tx tx, List<Video> added) {
        videos.insert(tx, added);
    }

    @Override
    public void updateVideos(Tx tx, List<Video> changed) {
        videos.update(tx, changed);
    }

    @Override
    public void removeVideos(Tx tx, Collection<VideoId> ids) {
        videos.remove(tx, ids);
    }

    @Override
    public Optional<Video> video(Tx tx, VideoId id) {
        return videos.find(tx, id);
    }

    @Override
    public Optional<Video> videoAt(Tx tx, FolderId folder, RelativePath path) {
        return videos.at(tx, folder, path);
    }

    @Override
    public List<Video> videos(Tx tx, Collection<VideoId> ids) {
        return videos.find(tx, ids);
    }

    @Override
    public List<Video> videosOf(Tx tx, TitleId title) {
        return videos.of(tx, title);
    }

    @Override
    public List<VideoId> videoIds(Tx tx) {
        return videos.ids(tx);
    }

    @Override
    public List<Video> videosIn(Tx tx, FolderId folder) {
        return videos.in(tx, folder);
    }

    @Override
    public List<Video> videosIn(Tx tx, FolderId folder, Collection<RelativePath> directories) {
        return videos.in(tx, folder, directories);
    }

    @Override
    public List<Video> videosOfSize(Tx tx, long bytes) {
        return videos.ofSize(tx, bytes);
    }

    @Override
    public int setOnline(Tx tx, FolderId folder, boolean online) {
        return videos.setOnline(tx, folder, online);
    }

    @Override
    public void insertSubtitles(Tx tx, List<Subtitle> added) {
        subtitles.insert(tx, added);
    }

    @Override
    public void updateSubtitles(Tx tx, List<Subtitle> changed) {
        subtitles.update(tx, changed);
    }

    @Override
    public void removeSubtitles(Tx tx, Collection<SubtitleId> ids) {
        subtitles.remove(tx, ids);
    }

    @Override
    public List<Subtitle> subtitlesOf(Tx tx, Collection<VideoId> ids) {
        return subtitles.of(tx, ids);
    }

    @Override
    public Optional<Subtitle> subtitle(Tx tx, SubtitleId id) {
        return subtitles.find(tx, id);
    }

    @Override
    public LibrarySize size(Tx tx, FolderId folder) {
        return subtitles.size(tx, folder);
    }

    @Override
    public List<Subtitle> subtitlesAt(Tx tx, FolderId folder, Collection<RelativePath> places) {
        return subtitles.at(tx, folder, places);
    }

    @Override
    public List<Subtitle> withoutText(Tx tx, long after, int limit) {
        return subtitles.withoutText(tx, after, limit);
    }
}

package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Titles, videos and subtitles in memory; refuses what the keys of a store would refuse. */
final class MemoryLibrary implements LibraryRepository {

    private final Map<TitleId, Title> titles = new TreeMap<>();
    private final Map<VideoId, Video> videos = new TreeMap<>();
    private final Map<SubtitleId, Subtitle> subtitles = new TreeMap<>();
    private long last;

    @Override
    public TitleId reserveTitles(Tx tx, int count) {
        return new TitleId(reserve(count));
    }

    @Override
    public VideoId reserveVideos(Tx tx, int count) {
        return new VideoId(reserve(count));
    }

    @Override
    public SubtitleId reserveSubtitles(Tx tx, int count) {
        return new SubtitleId(reserve(count));
    }

    private long reserve(int count) {
        last += count;
        return last - count + 1;
    }

    @Override
    public void insertTitles(Tx tx, List<Title> added) {
        for (Title title : added) {
            require(
                    titles.values().stream()
                            .noneMatch(each ->
                                    each.folder().equals(title.folder())
                                            && each.recognized()
                                                    .key()
                                                    .equals(title.recognized().key())),
                    "double title " + title);
            require(titles.put(title.id(), title) == null, "double id " + title);
        }
    }

    @Override
    public void updateTitles(Tx tx, List<Title> changed) {
        changed.forEach(title -> require(titles.put(title.id(), title) != null, "no " + title));
    }

    @Override
    public List<TitleId> removeEmptyTitles(Tx tx, FolderId folder) {
        List<TitleId> empty =
                titles.values().stream()
                        .filter(title -> title.folder().equals(folder))
                        .map(Title::id)
                        .filter(id -> videosOf(tx, id).isEmpty())
                        .toList();
        titles.keySet().removeAll(empty);
        return empty;
    }

    @Override
    public Optional<Title> title(Tx tx, TitleId id) {
        return Optional.ofNullable(titles.get(id));
    }

    @Override
    public List<Title> titles(Tx tx, FolderId folder) {
        return titles.values().stream().filter(each -> each.folder().equals(folder)).toList();
    }

    @Override
    public List<Title> titles(Tx tx, Collection<TitleId> ids) {
        return titles.values().stream().filter(each -> ids.contains(each.id())).toList();
    }

    @Override
    public List<TitleId> titlesWith(Tx tx, ProfileId profile) {
        return titles.values().stream()
                .filter(title -> profile.equals(title.profile()))
                .map(Title::id)
                .toList();
    }

    @Override
    public void assign(Tx tx, Collection<TitleId> ids, @Nullable ProfileId profile) {
        ids.forEach(id -> titles.computeIfPresent(id, (_, title) -> title.withProfile(profile)));
    }

    @Override
    public void insertVideos(Tx tx, List<Video> added) {
        for (Video video : added) {
            require(videoAt(tx, video.folder(), video.path()).isEmpty(), "double path " + video);
            require(titles.containsKey(video.title()), "no title for " + video);
            require(videos.put(video.id(), video) == null, "double id " + video);
        }
    }

    @Override
    public void updateVideos(Tx tx, List<Video> changed) {
        for (Video video : changed) {
            require(titles.containsKey(video.title()), "no title for " + video);
            require(videos.put(video.id(), video) != null, "no " + video);
        }
    }

    @Override
    public void removeVideos(Tx tx, Collection<VideoId> ids) {
        videos.keySet().removeAll(ids);
        subtitles.values().removeIf(each -> ids.contains(each.video()));
    }

    @Override
    public Optional<Video> video(Tx tx, VideoId id) {
        return Optional.ofNullable(videos.get(id));
    }

    @Override
    public Optional<Video> videoAt(Tx tx, FolderId folder, RelativePath path) {
        return find(each -> each.folder().equals(folder) && each.path().equals(path)).stream()
                .findFirst();
    }

    @Override
    public List<Video> videos(Tx tx, Collection<VideoId> ids) {
        return find(each -> ids.contains(each.id()));
    }

    @Override
    public List<Video> videosOf(Tx tx, TitleId title) {
        return find(each -> each.title().equals(title));
    }

    @Override
    public List<VideoId> videoIds(Tx tx) {
        return find(_ -> true).stream().map(Video::id).toList();
    }

    @Override
    public List<Video> videosIn(Tx tx, FolderId folder) {
        return find(each -> each.folder().equals(folder));
    }

    @Override
    public List<Video> videosIn(Tx tx, FolderId folder, Collection<RelativePath> directories) {
        return find(
                each -> each.folder().equals(folder) && directories.contains(each.path().parent()));
    }

    @Override
    public List<Video> videosOfSize(Tx tx, long bytes) {
        return find(each -> each.bytes() == bytes);
    }

    @Override
    public LibrarySize size(Tx tx, FolderId folder) {
        List<Video> there = videosIn(tx, folder);
        List<VideoId> ids = there.stream().map(Video::id).toList();
        long sidecars = subtitlesOf(tx, ids).stream().filter(each -> each.path() != null).count();
        return new LibrarySize(there.size(), (int) sidecars);
    }

    @Override
    public int setOnline(Tx tx, FolderId folder, boolean online) {
        VideoState from = online ? VideoState.OFFLINE : VideoState.PRESENT;
        VideoState to = online ? VideoState.PRESENT : VideoState.OFFLINE;
        List<Video> changed = find(each -> each.folder().equals(folder) && each.state() == from);
        changed.forEach(each -> videos.put(each.id(), inState(each, to)));
        return changed.size();
    }

    private static Video inState(Video video, VideoState state) {
        return new Video(
                video.id(),
                video.folder(),
                video.path(),
                video.title(),
                video.numbers(),
                video.release(),
                state,
                video.problem(),
                video.bytes(),
                video.modified(),
                video.identity(),
                video.container(),
                video.durationMs(),
                video.audio(),
                video.added(),
                video.revision() + 1);
    }

    @Override
    public void insertSubtitles(Tx tx, List<Subtitle> added) {
        for (Subtitle subtitle : added) {
            require(videos.containsKey(subtitle.video()), "no video for " + subtitle);
            require(
                    subtitle.path() == null
                            || subtitles.values().stream()
                                    .noneMatch(each -> subtitle.path().equals(each.path())),
                    "double path " + subtitle);
            require(subtitles.put(subtitle.id(), subtitle) == null, "double id " + subtitle);
        }
    }

    @Override
    public void updateSubtitles(Tx tx, List<Subtitle> changed) {
        changed.forEach(
                each -> require(subtitles.put(each.id(), each) != null, "no subtitle " + each));
    }

    @Override
    public void removeSubtitles(Tx tx, Collection<SubtitleId> ids) {
        subtitles.keySet().removeAll(ids);
    }

    @Override
    public List<Subtitle> subtitlesOf(Tx tx, Collection<VideoId> ids) {
        return subtitles.values().stream().filter(each -> ids.contains(each.video())).toList();
    }

    @Override
    public Optional<Subtitle> subtitle(Tx tx, SubtitleId id) {
        return Optional.ofNullable(subtitles.get(id));
    }

    @Override
    public List<Subtitle> subtitlesAt(Tx tx, FolderId folder, Collection<RelativePath> places) {
        return subtitles.values().stream()
                .filter(each -> each.path() != null && places.contains(each.path()))
                .filter(each -> video(tx, each.video()).orElseThrow().folder().equals(folder))
                .toList();
    }

    @Override
    public List<Subtitle> withoutText(Tx tx, long after, int limit) {
        return subtitles.values().stream()
                .filter(each -> each.path() != null && !each.bitmap() && each.text() == null)
                .filter(each -> each.id().value() > after)
                .limit(limit)
                .toList();
    }

    private List<Video> find(Predicate<Video> filter) {
        return videos.values().stream().filter(filter).toList();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}

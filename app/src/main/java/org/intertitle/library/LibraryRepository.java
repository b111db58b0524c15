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
import java.util.Optional;

/**
 * Stores titles, videos and subtitles. It decides nothing: ids are reserved by the caller, inserts
 * and updates are batched, lists come back in the order of their ids unless said otherwise.
 */
public interface LibraryRepository {

    /** The first of {@code count} consecutive free ids. */
    TitleId reserveTitles(Tx tx, int count);

    VideoId reserveVideos(Tx tx, int count);

    SubtitleId reserveSubtitles(Tx tx, int count);

    void insertTitles(Tx tx, List<Title> titles);

    void updateTitles(Tx tx, List<Title> titles);

    /** Removes titles that have no video left; returns their ids. */
    List<TitleId> removeEmptyTitles(Tx tx, FolderId folder);

    Optional<Title> title(Tx tx, TitleId id);

    List<Title> titles(Tx tx, FolderId folder);

    List<Title> titles(Tx tx, Collection<TitleId> ids);

    /** The titles that have this profile of their own. */
    List<TitleId> titlesWith(Tx tx, ProfileId profile);

    /** Gives titles a profile of their own; null takes it back. Unknown titles are left out. */
    void assign(Tx tx, Collection<TitleId> titles, @Nullable ProfileId profile);

    void insertVideos(Tx tx, List<Video> videos);

    void updateVideos(Tx tx, List<Video> videos);

    /** Removes videos with their subtitles and wanted items. */
    void removeVideos(Tx tx, Collection<VideoId> ids);

    Optional<Video> video(Tx tx, VideoId id);

    Optional<Video> videoAt(Tx tx, FolderId folder, RelativePath path);

    List<Video> videos(Tx tx, Collection<VideoId> ids);

    List<Video> videosOf(Tx tx, TitleId title);

    /** The ids of all videos. */
    List<VideoId> videoIds(Tx tx);

    /** All videos of a folder. */
    List<Video> videosIn(Tx tx, FolderId folder);

    /** The videos that lie in one of these directories themselves (not below). */
    List<Video> videosIn(Tx tx, FolderId folder, Collection<RelativePath> directories);

    /** Videos of any folder with this size in bytes: where a moved file may have come from. */
    List<Video> videosOfSize(Tx tx, long bytes);

    /** How much a folder holds. */
    LibrarySize size(Tx tx, FolderId folder);

    /** Marks all videos of a folder present or offline; raises their revisions. */
    int setOnline(Tx tx, FolderId folder, boolean online);

    void insertSubtitles(Tx tx, List<Subtitle> subtitles);

    void updateSubtitles(Tx tx, List<Subtitle> subtitles);

    void removeSubtitles(Tx tx, Collection<SubtitleId> ids);

    /** The subtitles of these videos, by video and id. */
    List<Subtitle> subtitlesOf(Tx tx, Collection<VideoId> videos);

    Optional<Subtitle> subtitle(Tx tx, SubtitleId id);

    /** The sidecars of a folder at these places. */
    List<Subtitle> subtitlesAt(Tx tx, FolderId folder, Collection<RelativePath> places);

    /** Sidecars whose text was not read yet, at most {@code limit}, after the given id (0: all). */
    List<Subtitle> withoutText(Tx tx, long after, int limit);
}

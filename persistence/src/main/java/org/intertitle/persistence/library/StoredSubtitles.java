package org.intertitle.persistence.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibrarySize;
import org.intertitle.library.Subtitle;
import org.intertitle.persistence.session.SessionTx;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subtitles as rows. Thread-safe; holds no state. */
final class StoredSubtitles {

    void insert(Tx tx, List<Subtitle> subtitles) {
        SessionTx.session(tx).insertMultiple(rows(tx, subtitles));
        TitleTotals.of(tx).touch(subtitles.stream().map(Subtitle::video));
    }

    void update(Tx tx, List<Subtitle> subtitles) {
        touch(tx, subtitles.stream().map(Subtitle::id).toList());
        SessionTx.session(tx).updateMultiple(rows(tx, subtitles));
        TitleTotals.of(tx).touch(subtitles.stream().map(Subtitle::video));
    }

    void remove(Tx tx, Collection<SubtitleId> ids) {
        touch(tx, ids);
        SessionTx.of(tx).change("delete from SubtitleEntity where id in :ids", values(ids));
    }

    List<Subtitle> of(Tx tx, Collection<VideoId> videos) {
        return SessionTx.of(tx)
                .among(
                        SubtitleEntity.class,
                        "from SubtitleEntity where videoId in :ids",
                        videos.stream().map(VideoId::value).toList())
                .stream()
                .sorted(
                        Comparator.<SubtitleEntity>comparingLong(row -> row.videoId)
                                .thenComparingLong(row -> row.id))
                .map(SubtitleEntity::subtitle)
                .toList();
    }

    Optional<Subtitle> find(Tx tx, SubtitleId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(SubtitleEntity.class, id.value()))
                .map(SubtitleEntity::subtitle);
    }

    LibrarySize size(Tx tx, FolderId folder) {
        long videos =
                count(tx, "select count(*) from VideoEntity where folderId = :folder", folder);
        long sidecars =
                count(
                        tx,
                        "select count(*) from SubtitleEntity s join VideoEntity v"
                                + " on v.id = s.videoId where v.folderId = :folder"
                                + " and s.source = SIDECAR",
                        folder);
        return new LibrarySize(Math.toIntExact(videos), Math.toIntExact(sidecars));
    }

    private static long count(Tx tx, String hql, FolderId folder) {
        return SessionTx.of(tx)
                .query(Long.class, hql)
                .setParameter("folder", folder.value())
                .getSingleResult();
    }

    List<Subtitle> at(Tx tx, FolderId folder, Collection<RelativePath> places) {
        List<String> paths = places.stream().map(RelativePath::encoded).distinct().toList();
        return SessionTx.pieces(
                paths,
                piece ->
                        SessionTx.of(tx)
                                .query(
                                        SubtitleEntity.class,
                                        "select s from SubtitleEntity s join VideoEntity v"
                                                + " on v.id = s.videoId where s.path in :paths"
                                                + " and v.folderId = :folder order by s.id")
                                .setParameter("paths", piece)
                                .setParameter("folder", folder.value())
                                .getResultList()
                                .stream()
                                .map(SubtitleEntity::subtitle)
                                .toList());
    }

    List<Subtitle> withoutText(Tx tx, long after, int limit) {
        return SessionTx.of(tx)
                .query(
                        SubtitleEntity.class,
                        "from SubtitleEntity where source = SIDECAR and cues is null"
                                + " and bitmap = false and id > :after order by id")
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(SubtitleEntity::subtitle)
                .toList();
    }

    private static List<SubtitleEntity> rows(Tx tx, List<Subtitle> subtitles) {
        List<SubtitleEntity> rows = subtitles.stream().map(SubtitleEntity::of).toList();
        Map<Long, Long> titles = TitlesOfVideos.of(tx, rows.stream().map(row -> row.videoId));
        rows.forEach(row -> row.titleId = titles.get(row.videoId));
        return rows;
    }

    /** The titles of the videos that these subtitles belong to now. */
    private static void touch(Tx tx, Collection<SubtitleId> ids) {
        TitleTotals.of(tx)
                .touch(
                        SessionTx.of(tx)
                                .among(
                                        Long.class,
                                        "select distinct s.videoId from SubtitleEntity s"
                                                + " where s.id in :ids",
                                        values(ids))
                                .stream()
                                .map(VideoId::new));
    }

    private static List<Long> values(Collection<SubtitleId> ids) {
        return ids.stream().map(SubtitleId::value).toList();
    }
}

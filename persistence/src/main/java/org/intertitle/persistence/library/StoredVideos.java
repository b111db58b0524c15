package org.intertitle.persistence.library;

import org.hibernate.query.SelectionQuery;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.SessionTx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Videos as rows. Thread-safe; holds no state. */
final class StoredVideos {

    private static final int DIRECTORIES = 256;

    // The need follows the revision where it was true before: an unplugged disk makes none stale.
    private static final String SET_STATE =
            "update VideoEntity v set v.state = :state,"
                    + " v.needRevision = case when v.needRevision = v.revision"
                    + " then v.revision + 1 else v.needRevision end,"
                    + " v.revision = v.revision + 1"
                    + " where v.folderId = :folder and v.state = :before";

    void insert(Tx tx, List<Video> videos) {
        SessionTx.session(tx).insertMultiple(videos.stream().map(VideoEntity::of).toList());
        TitleTotals.of(tx).touch(videos.stream().map(Video::id));
    }

    void update(Tx tx, List<Video> videos) {
        TitleTotals totals = TitleTotals.of(tx);
        totals.leave(tx, videos.stream().map(video -> video.id().value()).toList());
        SessionTx.session(tx).updateMultiple(videos.stream().map(VideoEntity::of).toList());
        totals.touch(videos.stream().map(Video::id));
    }

    void remove(Tx tx, Collection<VideoId> ids) {
        List<Long> values = values(ids);
        TitleTotals.of(tx).leave(tx, values);
        SessionTx.of(tx).change("delete from VideoEntity where id in :ids", values);
    }

    Optional<Video> find(Tx tx, VideoId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(VideoEntity.class, id.value()))
                .map(VideoEntity::video);
    }

    Optional<Video> at(Tx tx, FolderId folder, RelativePath path) {
        return query(tx, "from VideoEntity where folderId = :folder and path = :path")
                .setParameter("folder", folder.value())
                .setParameter("path", path.encoded())
                .uniqueResultOptional()
                .map(VideoEntity::video);
    }

    List<Video> find(Tx tx, Collection<VideoId> ids) {
        return byId(
                SessionTx.of(tx)
                        .among(
                                VideoEntity.class,
                                "from VideoEntity where id in :ids",
                                values(ids)));
    }

    List<VideoId> ids(Tx tx) {
        return SessionTx.session(tx)
                .createSelectionQuery("select id from VideoEntity order by id", Long.class)
                .getResultList()
                .stream()
                .map(VideoId::new)
                .toList();
    }

    List<Video> of(Tx tx, TitleId title) {
        return byId(
                query(tx, "from VideoEntity where titleId = :title")
                        .setParameter("title", title.value())
                        .getResultList());
    }

    List<Video> in(Tx tx, FolderId folder) {
        return byId(
                query(tx, "from VideoEntity where folderId = :folder")
                        .setParameter("folder", folder.value())
                        .getResultList());
    }

    List<Video> in(Tx tx, FolderId folder, Collection<RelativePath> directories) {
        List<String> names = directories.stream().map(VideoEntity::directory).distinct().toList();
        List<VideoEntity> found = new ArrayList<>();
        for (int from = 0; from < names.size(); from += DIRECTORIES) {
            found.addAll(
                    query(
                                    tx,
                                    "from VideoEntity where folderId = :folder"
                                            + " and directory in :directories")
                            .setParameter("folder", folder.value())
                            .setParameter(
                                    "directories",
                                    names.subList(from, Math.min(names.size(), from + DIRECTORIES)))
                            .getResultList());
        }
        return byId(found);
    }

    List<Video> ofSize(Tx tx, long bytes) {
        return byId(
                query(tx, "from VideoEntity where bytes = :bytes")
                        .setParameter("bytes", bytes)
                        .getResultList());
    }

    int count(Tx tx, FolderId folder) {
        return SessionTx.of(tx)
                .query(Long.class, "select count(*) from VideoEntity where folderId = :folder")
                .setParameter("folder", folder.value())
                .getSingleResult()
                .intValue();
    }

    int setOnline(Tx tx, FolderId folder, boolean online) {
        VideoState before = online ? VideoState.OFFLINE : VideoState.PRESENT;
        int changed =
                SessionTx.session(tx)
                        .createMutationQuery(SET_STATE)
                        .setParameter("state", online ? VideoState.PRESENT : VideoState.OFFLINE)
                        .setParameter("before", before)
                        .setParameter("folder", folder.value())
                        .executeUpdate();
        TitleTotals.of(tx)
                .touch(
                        SessionTx.of(tx)
                                .query(
                                        Long.class,
                                        "select min(v.id) from VideoEntity v"
                                                + " where v.folderId = :folder group by v.titleId")
                                .setParameter("folder", folder.value())
                                .getResultStream()
                                .map(VideoId::new));
        return changed;
    }

    private static SelectionQuery<VideoEntity> query(Tx tx, String hql) {
        return SessionTx.of(tx).query(VideoEntity.class, hql);
    }

    private static List<Video> byId(List<VideoEntity> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> row.id))
                .map(VideoEntity::video)
                .toList();
    }

    private static List<Long> values(Collection<VideoId> ids) {
        return ids.stream().map(VideoId::value).toList();
    }
}

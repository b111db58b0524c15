package org.intertitle.persistence.wanted;

import org.hibernate.query.SelectionQuery;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.persistence.library.TitleTotals;
import org.intertitle.persistence.library.TitlesOfVideos;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.wanted.StaleVideo;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedRepository;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Wanted items as rows. Thread-safe; holds no state. */
final class StoredWanted implements WantedRepository {

    private static final Comparator<WantedEntity> BY_POSITION =
            Comparator.<WantedEntity>comparingLong(row -> row.videoId)
                    .thenComparingInt(row -> row.position)
                    .thenComparingLong(row -> row.id);

    private final StaleVideos staleVideos = new StaleVideos();
    private final RuledVideos ruledVideos = new RuledVideos();

    @Override
    public WantedId reserve(Tx tx, int count) {
        return new WantedId(IdSequence.WANTED.reserve(tx, count));
    }

    @Override
    public List<StaleVideo> stale(Tx tx, int limit) {
        return staleVideos.find(tx, limit);
    }

    @Override
    public List<VideoId> ruledBy(Tx tx, @Nullable ProfileId profile) {
        return ruledVideos.by(tx, profile);
    }

    @Override
    public void computed(Tx tx, Collection<StaleVideo> videos) {
        staleVideos.computed(tx, videos);
    }

    @Override
    public void insert(Tx tx, List<Wanted> items) {
        SessionTx.session(tx).insertMultiple(rows(tx, items));
        TitleTotals.of(tx).touchWanted(videos(items));
    }

    @Override
    public void update(Tx tx, List<Wanted> items) {
        SessionTx.session(tx).updateMultiple(rows(tx, items));
        TitleTotals.of(tx).touchWanted(videos(items));
    }

    @Override
    public void remove(Tx tx, Collection<WantedId> ids) {
        TitleTotals.of(tx).touchWanted(videos(find(tx, ids)));
        SessionTx.of(tx).change("delete from WantedEntity where id in :ids", values(ids));
    }

    @Override
    public List<Wanted> find(Tx tx, Collection<WantedId> ids) {
        return SessionTx.of(tx)
                .among(WantedEntity.class, "from WantedEntity where id in :ids", values(ids))
                .stream()
                .sorted(Comparator.comparingLong(row -> row.id))
                .map(WantedEntity::item)
                .toList();
    }

    @Override
    public List<Wanted> ofVideos(Tx tx, Collection<VideoId> videos) {
        List<Long> ids = videos.stream().map(VideoId::value).toList();
        return SessionTx.of(tx)
                .among(WantedEntity.class, "from WantedEntity where videoId in :ids", ids)
                .stream()
                .sorted(BY_POSITION)
                .map(WantedEntity::item)
                .toList();
    }

    @Override
    public List<Wanted> open(Tx tx, @Nullable Language language, long after, int limit) {
        SelectionQuery<WantedEntity> query =
                SessionTx.of(tx)
                        .query(
                                WantedEntity.class,
                                "select w from WantedEntity w"
                                        + " join VideoEntity v on v.id = w.videoId"
                                        + " where w.id > :after and w.state = WANTED"
                                        + " and w.ignored = false and v.state = PRESENT"
                                        + (language == null ? "" : " and w.language = :language")
                                        + " order by w.id")
                        .setParameter("after", after)
                        .setMaxResults(limit);
        if (language != null) {
            query.setParameter("language", language.tag());
        }
        return query.getResultList().stream().map(WantedEntity::item).toList();
    }

    private static List<WantedEntity> rows(Tx tx, List<Wanted> items) {
        List<WantedEntity> rows = items.stream().map(WantedEntity::of).toList();
        Map<Long, Long> titles = TitlesOfVideos.of(tx, rows.stream().map(row -> row.videoId));
        rows.forEach(row -> row.titleId = titles.get(row.videoId));
        return rows;
    }

    private static Stream<VideoId> videos(List<Wanted> items) {
        return items.stream().map(Wanted::video);
    }

    private static List<Long> values(Collection<WantedId> ids) {
        return ids.stream().map(WantedId::value).toList();
    }
}

package org.intertitle.persistence.queries;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.StateCount;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups;
import org.intertitle.queries.TitleIndex;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.queries.TitleSums;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The lists of titles and videos. Thread-safe; holds no state. */
final class LibraryLists implements LibraryQueries {

    private static final String VIDEO_ORDER = "v.seasonOrder, v.episodeOrder, v.path, v.id";

    /** Sorts behind every other character. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final Clock clock;
    private final TitleOrder order = new TitleOrder();
    private final TitleGrouper groups = new TitleGrouper(order);
    private final TitleRows rows = new TitleRows();
    private final TitleNames names = new TitleNames();
    private final Summary summary = new Summary();
    private final SumsOfTitles sums = new SumsOfTitles();

    LibraryLists(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int countTitles(Tx tx, QueryFilter filter) {
        SessionTx.of(tx).settle();
        Conditions conditions = terms(tx, filter).titles();
        return conditions
                .into(
                        SessionTx.of(tx)
                                .query(
                                        Long.class,
                                        "select count(t.id) from TitleEntity t where "
                                                + conditions.text()))
                .getSingleResult()
                .intValue();
    }

    @Override
    public int countVideos(Tx tx, QueryFilter filter) {
        Conditions conditions = terms(tx, filter).videos();
        return conditions
                .into(
                        SessionTx.of(tx)
                                .query(
                                        Long.class,
                                        "select count(v.id) from TitleEntity t"
                                                + " join VideoEntity v on v.titleId = t.id where "
                                                + conditions.text()))
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<TitleId> titleIds(Tx tx, QueryFilter filter, TitleSort sort, boolean descending) {
        SessionTx.of(tx).settle();
        return order.ids(tx, terms(tx, filter).titles(), sort, descending);
    }

    @Override
    public TitleGroups titleGroups(
            Tx tx, QueryFilter filter, TitleGrouping grouping, TitleSort sort, boolean descending) {
        SessionTx.of(tx).settle();
        return groups.of(tx, terms(tx, filter).titles(), grouping, sort, descending);
    }

    @Override
    public List<TitleId> titlesBeginning(Tx tx, QueryFilter filter, String prefix) {
        String folded = FoldedName.fold(prefix);
        if (folded.isEmpty()) {
            return List.of();
        }
        Conditions conditions = terms(tx, filter).titles();
        conditions.add("t.folded >= " + conditions.bind(folded));
        conditions.add("t.folded < " + conditions.bind(folded + LAST));
        return order.ids(tx, conditions, TitleSort.NAME, false);
    }

    @Override
    public TitleIndex titleIndex(Tx tx) {
        return names.index(tx);
    }

    @Override
    public List<TitleRow> titleRows(Tx tx, List<TitleId> ids) {
        SessionTx.of(tx).settle();
        return rows.of(tx, ids);
    }

    @Override
    public List<AskedLanguage> askedLanguages(Tx tx) {
        return SessionTx.of(tx)
                .query(
                        Object[].class,
                        "select w.language, w.kind, count(w.id) from WantedEntity w"
                                + " where w.state <> NOT_WANTED group by w.language, w.kind"
                                + " order by count(w.id) desc, w.language, w.kind")
                .getResultList()
                .stream()
                .map(row ->
                        new AskedLanguage(
                                new Language((String) row[0]),
                                (SubtitleKind) row[1],
                                ((Long) row[2]).intValue()))
                .toList();
    }

    @Override
    public List<FoundLanguage> foundLanguages(Tx tx) {
        return SessionTx.of(tx)
                .query(
                        Object[].class,
                        "select s.language, count(distinct s.videoId) from SubtitleEntity s"
                                + " where s.language <> 'und' group by s.language"
                                + " order by count(distinct s.videoId) desc, s.language")
                .getResultList()
                .stream()
                .map(row ->
                        new FoundLanguage(
                                new Language((String) row[0]), ((Long) row[1]).intValue()))
                .toList();
    }

    @Override
    public List<VideoId> videoIds(Tx tx, QueryFilter filter) {
        Conditions conditions = terms(tx, filter).videos();
        return conditions
                .into(
                        SessionTx.of(tx)
                                .query(
                                        Long.class,
                                        "select v.id from TitleEntity t"
                                                + " join VideoEntity v on v.titleId = t.id where "
                                                + conditions.text()
                                                + " order by t.folded, t.id, "
                                                + VIDEO_ORDER))
                .getResultList()
                .stream()
                .map(VideoId::new)
                .toList();
    }

    @Override
    public List<VideoId> videosOfTitles(Tx tx, Collection<TitleId> titles) {
        return videosOf(tx, titles);
    }

    @Override
    public TitleSums sums(Tx tx, QueryFilter filter) {
        SessionTx session = SessionTx.of(tx);
        boolean all = filter.terms().isEmpty();
        return sums.of(session, terms(tx, filter).titles(), countTitles(tx, filter), all);
    }

    @Override
    public TitleSums sums(Tx tx, Collection<TitleId> titles) {
        return sums.of(SessionTx.of(tx), titles.stream().map(TitleId::value).toList());
    }

    @Override
    public LibrarySummary summary(Tx tx) {
        return summary.of(tx);
    }

    @Override
    public List<StateCount> states(Tx tx) {
        return summary.states(tx);
    }

    private static List<VideoId> videosOf(Tx tx, Collection<TitleId> titles) {
        List<Long> ids = titles.stream().map(TitleId::value).toList();
        return SessionTx.of(tx)
                .among(
                        VideoPlace.class,
                        "select t.folded, t.id, v.seasonOrder, v.episodeOrder, v.path, v.id"
                                + " from TitleEntity t join VideoEntity v on v.titleId = t.id"
                                + " where t.id in :ids",
                        ids)
                .stream()
                .sorted()
                .map(place -> new VideoId(place.id()))
                .toList();
    }

    private FilterTerms terms(Tx tx, QueryFilter filter) {
        return new FilterTerms(filter, Instant.now(clock), new StoredLanguages(tx));
    }
}

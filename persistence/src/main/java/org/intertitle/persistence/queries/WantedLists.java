package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.WantedId;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.WantedQueries;
import org.intertitle.queries.WantedRow;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lists of what is missing. Thread-safe; holds no state. */
final class WantedLists implements WantedQueries {

    private static final String FROM =
            " from TitleEntity t join VideoEntity v on v.titleId = t.id"
                    + " join WantedEntity x on x.videoId = v.id where ";
    private static final String ORDER =
            " order by t.folded, t.id, v.seasonOrder, v.episodeOrder, v.path, x.position, x.id";

    private final Clock clock;
    private final WantedRows rows = new WantedRows();

    WantedLists(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<WantedId> ids(
            Tx tx, @Nullable Language language, QueryFilter filter, boolean ignored) {
        Conditions conditions = conditions(tx, language, filter, ignored);
        List<Object[]> found =
                new ArrayList<>(
                        conditions
                                .into(
                                        SessionTx.of(tx)
                                                .query(
                                                        Object[].class,
                                                        "select x.id, x.reason"
                                                                + FROM
                                                                + conditions.text()
                                                                + ORDER))
                                .getResultList());
        found.sort(
                Comparator.comparing(
                        row -> (ReasonCode) row[1],
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return found.stream().map(row -> new WantedId((Long) row[0])).toList();
    }

    @Override
    public List<WantedRow> rows(Tx tx, List<WantedId> ids) {
        return rows.of(tx, ids);
    }

    @Override
    public int count(Tx tx, QueryFilter filter) {
        Conditions conditions = conditions(tx, null, filter, false);
        return conditions
                .into(
                        SessionTx.of(tx)
                                .query(Long.class, "select count(x.id)" + FROM + conditions.text()))
                .getSingleResult()
                .intValue();
    }

    @Override
    public Map<ReasonCode, Integer> countsByReason(
            Tx tx, @Nullable Language language, QueryFilter filter) {
        Conditions conditions = conditions(tx, language, filter, false);
        conditions.add("x.reason is not null");
        Map<ReasonCode, Integer> counts = new EnumMap<>(ReasonCode.class);
        conditions
                .into(
                        SessionTx.of(tx)
                                .query(
                                        Object[].class,
                                        "select x.reason, count(x.id)"
                                                + FROM
                                                + conditions.text()
                                                + " group by x.reason"))
                .getResultList()
                .forEach(row -> counts.put((ReasonCode) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    private Conditions conditions(
            Tx tx, @Nullable Language language, QueryFilter filter, boolean ignored) {
        Conditions conditions =
                new FilterTerms(filter, Instant.now(clock), new StoredLanguages(tx)).items();
        conditions.add("x.state in (WANTED, WORKING)");
        if (!ignored) {
            conditions.add("x.ignored = false");
        }
        if (language != null) {
            conditions.add("x.language = " + conditions.bind(language.tag()));
        }
        return conditions;
    }
}

package org.intertitle.persistence.queries;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.TitleSort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Titles in order. One index holds names and all that is sorted by, so an order is that index read
 * once and, where it is not by name, a stable sort: ties stay in the order of names. Moments are
 * costly to sort, so all titles by when they came have an index of their own. Unknown values come
 * last either way.
 */
final class TitleOrder {

    /** As text, which sorts as the moments do: making moments of them costs more than sorting. */
    private static final String ADDED = "cast(t.added as String)";

    List<TitleId> ids(Tx tx, Conditions conditions, TitleSort sort, boolean descending) {
        if (sort == TitleSort.NAME) {
            return ids(tx, conditions, from(conditions, descending));
        }
        if (sort == TitleSort.ADDED && conditions.isEmpty()) {
            return byAdded(tx, descending);
        }
        List<Object[]> rows = rows(tx, conditions, sort, descending, "");
        List<TitleId> ids = new ArrayList<>(rows.size());
        rows.forEach(row -> ids.add(new TitleId((Long) row[0])));
        return ids;
    }

    /** All titles: they have an index in this order, but for those without any video. */
    private static List<TitleId> byAdded(Tx tx, boolean descending) {
        Conditions known = new Conditions().add("t.added is not null");
        Conditions unknown = new Conditions().add("t.added is null");
        String hql =
                " from TitleEntity t where %s order by t.added%s, t.folded, t.id"
                        .formatted(known.text(), descending ? " desc" : "");
        List<TitleId> ids = ids(tx, known, hql);
        ids.addAll(ids(tx, unknown, from(unknown, false)));
        return ids;
    }

    private static List<TitleId> ids(Tx tx, Conditions conditions, String from) {
        List<Long> found =
                conditions
                        .into(SessionTx.of(tx).query(Long.class, "select t.id" + from))
                        .getResultList();
        List<TitleId> ids = new ArrayList<>(found.size());
        found.forEach(id -> ids.add(new TitleId(id)));
        return ids;
    }

    /** The id, what is sorted by, and these further columns, each preceded by a comma. */
    List<Object[]> rows(
            Tx tx, Conditions conditions, TitleSort sort, boolean descending, String further) {
        boolean downNames = descending && sort == TitleSort.NAME;
        String hql = "select t.id, " + column(sort) + further + from(conditions, downNames);
        List<Object[]> rows =
                new ArrayList<>(
                        conditions
                                .into(SessionTx.of(tx).query(Object[].class, hql))
                                .getResultList());
        if (sort != TitleSort.NAME) {
            rows.sort(
                    Comparator.comparing(TitleOrder::key, Comparator.nullsLast(keys(descending))));
        }
        return rows;
    }

    private static String from(Conditions conditions, boolean descending) {
        String direction = descending ? " desc" : "";
        return " from TitleEntity t where "
                + conditions.text()
                + " order by t.folded"
                + direction
                + ", t.id"
                + direction;
    }

    private static String column(TitleSort sort) {
        return switch (sort) {
            case NAME -> "t.id";
            case YEAR -> "t.year";
            case KIND -> "t.kind";
            case QUALITY -> "t.quality";
            case WANTED -> "t.wanted";
            case ADDED -> ADDED;
        };
    }

    /** The values of one column are of one type. */
    @SuppressWarnings("unchecked")
    private static Comparable<Object> key(Object[] row) {
        return (Comparable<Object>) row[1];
    }

    private static Comparator<Comparable<Object>> keys(boolean descending) {
        Comparator<Comparable<Object>> up = Comparable::compareTo;
        return descending ? up.reversed() : up;
    }
}

package org.intertitle.persistence.queries;

import org.hibernate.query.SelectionQuery;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.library.TitleKind;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.TitleSort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ids of titles in order. One index holds names and all that is sorted by, so every order is that
 * index read once and, where it is not by name, a stable sort: ties stay in the order of names.
 * Unknown values come last either way.
 */
final class TitleOrder {

    /** As text, which sorts as the moments do: making moments of them costs more than sorting. */
    private static final String ADDED = "cast(t.added as String)";

    List<TitleId> ids(Tx tx, Conditions conditions, TitleSort sort, boolean descending) {
        String from = " from TitleEntity t where " + conditions.text() + " order by ";
        String direction = descending && sort == TitleSort.NAME ? " desc" : "";
        String order = "t.folded" + direction + ", t.id" + direction;
        SessionTx session = SessionTx.of(tx);
        return switch (sort) {
            case NAME ->
                    ids(conditions.into(session.query(Long.class, "select t.id" + from + order)));
            case YEAR ->
                    sorted(
                            query(session, "t.year", from + order, conditions),
                            Integer.class,
                            descending);
            case KIND ->
                    sorted(
                            query(session, "t.kind", from + order, conditions),
                            TitleKind.class,
                            descending);
            case QUALITY ->
                    sorted(
                            query(session, "t.quality", from + order, conditions),
                            Integer.class,
                            descending);
            case WANTED ->
                    sorted(
                            query(session, "t.wanted", from + order, conditions),
                            Integer.class,
                            descending);
            case ADDED ->
                    sorted(
                            query(session, ADDED, from + order, conditions),
                            String.class,
                            descending);
        };
    }

    private static SelectionQuery<Object[]> query(
            SessionTx session, String key, String from, Conditions conditions) {
        return conditions.into(session.query(Object[].class, "select t.id, " + key + from));
    }

    private static <K extends Comparable<K>> List<TitleId> sorted(
            SelectionQuery<Object[]> query, Class<K> type, boolean descending) {
        Comparator<K> keys = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Object[]> rows = new ArrayList<>(query.getResultList());
        rows.sort(Comparator.comparing(row -> type.cast(row[1]), Comparator.nullsLast(keys)));
        List<TitleId> ids = new ArrayList<>(rows.size());
        rows.forEach(row -> ids.add(new TitleId((Long) row[0])));
        return ids;
    }

    private static List<TitleId> ids(SelectionQuery<Long> query) {
        List<Long> found = query.getResultList();
        List<TitleId> ids = new ArrayList<>(found.size());
        found.forEach(id -> ids.add(new TitleId(id)));
        return ids;
    }
}

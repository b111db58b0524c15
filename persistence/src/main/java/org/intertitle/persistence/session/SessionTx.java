package org.intertitle.persistence.session;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.intertitle.kernel.Tx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One running unit of work on a Hibernate session. Belongs to the thread that began it and refuses
 * to be used once it has ended.
 */
public final class SessionTx implements Tx {

    /** Ids bound together in one query. */
    private static final int CHUNK = 512;

    private final StatelessSession session;
    private final boolean writing;
    private final Map<Class<?>, Consequence> consequences = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean ended;

    public SessionTx(StatelessSession session, boolean writing) {
        this.session = session;
        this.writing = writing;
    }

    public static SessionTx of(Tx tx) {
        if (tx instanceof SessionTx own && !own.ended) {
            return own;
        }
        throw new IllegalStateException("the unit of work has ended, or is another store's");
    }

    public static StatelessSession session(Tx tx) {
        return of(tx).session;
    }

    public boolean writing() {
        return writing;
    }

    @Override
    public void afterCommit(Runnable action) {
        of(this).afterCommit.add(action);
    }

    /**
     * What has to be brought up to date before this unit of work commits; one of each type, made
     * when first asked for.
     */
    public <T extends Consequence> T consequence(Class<T> type, Supplier<T> made) {
        return type.cast(consequences.computeIfAbsent(type, _ -> made.get()));
    }

    /** Brings everything up to date that earlier writes of this unit of work touched. */
    public void settle() {
        consequences.values().forEach(consequence -> consequence.settle(session));
    }

    /** Ends it; returns what should run now if it committed. */
    public List<Runnable> end() {
        ended = true;
        return List.copyOf(afterCommit);
    }

    public <T> SelectionQuery<T> query(Class<T> type, String hql) {
        return session.createSelectionQuery(hql, type);
    }

    /** Results of a query with {@code :ids}, asked in as many pieces as needed, in their order. */
    public <T> List<T> among(Class<T> type, String hql, Collection<Long> ids) {
        return pieces(ids, piece -> query(type, hql).setParameter("ids", piece).getResultList());
    }

    /** Runs a change with {@code :ids} in as many pieces as needed; returns the rows changed. */
    public int change(String hql, Collection<Long> ids) {
        return pieces(
                        ids,
                        piece ->
                                List.of(
                                        session.createMutationQuery(hql)
                                                .setParameter("ids", piece)
                                                .executeUpdate()))
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Joins the answers for pieces of the ids that fit into one statement. */
    public static <K, T> List<T> pieces(Collection<K> ids, Function<List<K>, List<T>> ask) {
        List<K> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(ask.apply(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }

    /** Something derived from rows, brought up to date once for many writes. */
    public interface Consequence {
        /** Brings up to date what was touched since the last call. */
        void settle(StatelessSession session);
    }
}

package org.intertitle.persistence.net;

import org.intertitle.kernel.RequestId;
import org.intertitle.kernel.Tx;
import org.intertitle.net.LedgerEntry;
import org.intertitle.net.LedgerRepository;
import org.intertitle.net.LedgerTotals;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.Moments;
import org.intertitle.persistence.session.SessionTx;

import java.time.Instant;
import java.util.List;

/** Requests as rows. Thread-safe; holds no state. */
final class StoredLedger implements LedgerRepository {

    @Override
    public RequestId nextId(Tx tx) {
        return new RequestId(IdSequence.NET_REQUEST.reserve(tx, 1));
    }

    @Override
    public void insert(Tx tx, LedgerEntry entry) {
        SessionTx.session(tx).insert(RequestEntity.of(entry));
    }

    @Override
    public void update(Tx tx, LedgerEntry entry) {
        SessionTx.session(tx).update(RequestEntity.of(entry));
    }

    @Override
    public List<LedgerEntry> newest(Tx tx, int limit) {
        return SessionTx.of(tx)
                .query(RequestEntity.class, "from RequestEntity order by id desc")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(RequestEntity::entry)
                .toList();
    }

    @Override
    public LedgerTotals totals(Tx tx) {
        return SessionTx.of(tx)
                .query(
                        LedgerTotals.class,
                        "select count(*), coalesce(sum(bytesOut), 0), coalesce(sum(bytesIn), 0)"
                                + " from RequestEntity")
                .getSingleResult();
    }

    @Override
    public void removeBefore(Tx tx, Instant moment) {
        SessionTx.session(tx)
                .createMutationQuery("delete from RequestEntity where sent < :moment")
                .setParameter("moment", Moments.kept(moment))
                .executeUpdate();
    }
}

package org.intertitle.net;

import org.intertitle.kernel.RequestId;
import org.intertitle.kernel.Tx;

import java.time.Instant;
import java.util.List;

/** Stores the ledger of requests. */
public interface LedgerRepository {

    RequestId nextId(Tx tx);

    void insert(Tx tx, LedgerEntry entry);

    /** Stores how it ended. */
    void update(Tx tx, LedgerEntry entry);

    /** The newest requests, newest first. */
    List<LedgerEntry> newest(Tx tx, int limit);

    LedgerTotals totals(Tx tx);

    /** Forgets what was sent before this moment. */
    void removeBefore(Tx tx, Instant moment);
}

package org.intertitle.persistence.net;

import org.intertitle.net.LedgerRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class NetTables {

    private NetTables() {}

    public static List<Class<?>> entities() {
        return List.of(RequestEntity.class);
    }

    public static LedgerRepository ledger() {
        return new StoredLedger();
    }
}

package org.intertitle.persistence.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.RequestId;
import org.intertitle.net.LedgerEntry;
import org.intertitle.net.LedgerTotals;
import org.intertitle.net.NetFailure;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;

@ParameterizedClass
@EnumSource(TestStore.class)
class LedgerRepositoryTest extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:00.123456Z");

    LedgerRepositoryTest(TestStore store) {
        super(store);
    }

    @Test
    void requestsAreListedNewestFirstWithHowTheyEnded() {
        LedgerEntry open = insert("updates", NOW, 0, null);
        LedgerEntry answered = insert("updates", NOW, 0, null);
        LedgerEntry failed = insert("provider", NOW.minusSeconds(60), 0, null);
        LedgerEntry whole = with(answered, 1L << 33, 200, null);
        LedgerEntry broken = with(failed, 3, 0, NetFailure.TOO_SLOW);
        write(tx -> {
            database.ledger().update(tx, whole);
            database.ledger().update(tx, broken);
            return 0;
        });
        assertList(tx -> database.ledger().newest(tx, 10)).containsExactly(broken, whole, open);
        assertList(tx -> database.ledger().newest(tx, 1)).containsExactly(broken);
        assertThat(read(database.ledger()::totals))
                .isEqualTo(new LedgerTotals(3, 300, (1L << 33) + 3));
    }

    @Test
    void anEmptyLedgerHasNoTotals() {
        assertThat(read(database.ledger()::totals)).isEqualTo(new LedgerTotals(0, 0, 0));
    }

    @Test
    void whatIsOldIsForgotten() {
        insert("updates", NOW.minusNanos(1_000), 200, null);
        LedgerEntry young = insert("updates", NOW, 200, null);
        write(tx -> {
            database.ledger().removeBefore(tx, NOW);
            return 0;
        });
        assertList(tx -> database.ledger().newest(tx, 10)).containsExactly(young);
    }

    private LedgerEntry insert(
            String purpose, Instant sent, int status, @Nullable NetFailure failure) {
        return write(tx -> {
            RequestId id = database.ledger().nextId(tx);
            LedgerEntry entry =
                    new LedgerEntry(id, sent, "example.org", purpose, 100, 0, status, failure);
            database.ledger().insert(tx, entry);
            return entry;
        });
    }

    private static LedgerEntry with(
            LedgerEntry entry, long bytesIn, int status, @Nullable NetFailure failure) {
        return new LedgerEntry(
                entry.id(),
                entry.sent(),
                entry.host(),
                entry.purpose(),
                entry.bytesOut(),
                bytesIn,
                status,
                failure);
    }
}

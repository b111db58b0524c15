package org.intertitle.net;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.UnitOfWork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes every request down before it is sent, so that none is missing though the program dies; one
 * that cannot be written down is not sent. Thread-safe.
 */
final class Ledger {

    private static final Duration KEPT = Duration.ofDays(90);

    private final UnitOfWork unit;
    private final LedgerRepository repository;
    private final Events events;
    private final Clock clock;

    Ledger(UnitOfWork unit, LedgerRepository repository, Events events, Clock clock) {
        this.unit = unit;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    LedgerEntry begin(String host, String purpose, long bytesOut) {
        Instant now = clock.instant();
        return unit.write(tx -> {
            LedgerEntry entry =
                    new LedgerEntry(
                            repository.nextId(tx), now, host, purpose, bytesOut, 0, 0, null);
            repository.removeBefore(tx, now.minus(KEPT));
            repository.insert(tx, entry);
            events.tell(tx, new DomainEvent.RequestsChanged());
            return entry;
        });
    }

    void end(LedgerEntry entry) {
        unit.run(tx -> {
            repository.update(tx, entry);
            events.tell(tx, new DomainEvent.RequestsChanged());
        });
    }
}

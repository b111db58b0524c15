package org.intertitle.events;

import org.intertitle.kernel.Tx;

import java.util.function.Consumer;

/** Carries events from who changed something to who shows it. Thread-safe. */
public interface Events {

    /** Tells the listeners once the unit of work has committed; never after a rollback. */
    void tell(Tx tx, DomainEvent event);

    /** Tells the listeners now, on the calling thread. */
    void tell(DomainEvent event);

    /** Listeners must return quickly; what one throws is logged and the others still hear. */
    Subscription subscribe(Consumer<DomainEvent> listener);

    /** Ends a subscription; ending it twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

package org.intertitle.events;

import org.intertitle.kernel.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Carries events within this process, on the thread that tells them. What a listener throws is
 * logged and the others still hear. Thread-safe.
 */
public final class LocalEvents implements Events {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEvents.class);

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    @Override
    public void tell(Tx tx, DomainEvent event) {
        tx.afterCommit(() -> tell(event));
    }

    @Override
    public void tell(DomainEvent event) {
        for (Registration registration : registrations) {
            try {
                registration.listener.accept(event);
            } catch (RuntimeException failure) {
                LOG.error("A listener failed on {}", event, failure);
            }
        }
    }

    @Override
    public Subscription subscribe(Consumer<DomainEvent> listener) {
        Registration registration = new Registration(listener);
        registrations.add(registration);
        return () -> registrations.remove(registration);
    }

    /** Compared by identity: one listener may be subscribed twice. */
    private static final class Registration {
        private final Consumer<DomainEvent> listener;

        private Registration(Consumer<DomainEvent> listener) {
            this.listener = listener;
        }
    }
}

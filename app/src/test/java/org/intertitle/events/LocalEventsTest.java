package org.intertitle.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.MemoryUnitOfWork;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LocalEventsTest {

    private static final DomainEvent EVENT = new DomainEvent.JournalChanged();

    private final LocalEvents events = new LocalEvents();
    private final List<DomainEvent> heard = new ArrayList<>();
    private final MemoryUnitOfWork unit = new MemoryUnitOfWork();

    @Test
    void aListenerThatThrowsDoesNotKeepTheEventFromTheOthers() {
        events.subscribe(event -> {
            throw new IllegalStateException("broken listener");
        });
        events.subscribe(heard::add);

        events.tell(EVENT);

        assertThat(heard).containsExactly(EVENT);
    }

    @Test
    void eventsOfAUnitOfWorkAreToldAfterItCommitted() {
        events.subscribe(heard::add);

        unit.run(tx -> {
            events.tell(tx, EVENT);
            assertThat(heard).isEmpty();
        });

        assertThat(heard).containsExactly(EVENT);
    }

    @Test
    void eventsOfAUnitThatRolledBackAreNeverTold() {
        events.subscribe(heard::add);

        assertThatThrownBy(() ->
                        unit.run(tx -> {
                            events.tell(tx, EVENT);
                            throw new IllegalStateException("rolled back");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard).isEmpty();
    }

    @Test
    void aSubscriptionThatEndedHearsNothingAndTheSecondOneOfTheSameListenerStillDoes() {
        Events.Subscription first = events.subscribe(heard::add);
        events.subscribe(heard::add);

        first.close();
        first.close();
        events.tell(EVENT);

        assertThat(heard).hasSize(1);
    }
}

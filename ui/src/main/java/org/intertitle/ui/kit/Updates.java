package org.intertitle.ui.kit;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Tells who is on screen what changed, in batches, on the FX thread. */
public interface Updates {
    /** Calls the listener until the subscription is closed. */
    Events.Subscription listen(Consumer<Batch> listener);

    /** What happened since the last batch. */
    record Batch(List<DomainEvent> events) {
        public Batch {
            events = List.copyOf(events);
        }

        /** Whether an event of one of these kinds is among them, or anything may be stale. */
        public boolean has(Class<?>... kinds) {
            return events.stream()
                    .anyMatch(event ->
                            event instanceof DomainEvent.ChangedElsewhere
                                    || Arrays.stream(kinds)
                                            .anyMatch(kind -> kind.isInstance(event)));
        }
    }
}

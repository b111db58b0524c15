package org.intertitle.ui.kit;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What view models run on in tests: everything at once, on the calling thread. */
public final class Inline implements Updates {
    private final List<Consumer<Batch>> listeners = new ArrayList<>();
    public final List<Throwable> failures = new ArrayList<>();
    public final UiTasks tasks = new UiTasks(Runnable::run, Runnable::run, failures::add);

    @Override
    public Events.Subscription listen(Consumer<Batch> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells whoever listens. */
    public void tell(DomainEvent... events) {
        List.copyOf(listeners).forEach(each -> each.accept(new Batch(List.of(events))));
    }

    public int listeners() {
        return listeners.size();
    }
}

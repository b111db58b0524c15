package org.intertitle.automation;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches over what follows what. Events only wake it; whether anything is to be done it asks of
 * the state, so what a crash or another process left undone is found as well. Thread-safe.
 */
public final class Automation implements AutoCloseable {

    private final WantedService wanted;
    private final Events events;
    private final FollowUps followUps;
    private final Executor background;
    private final AtomicBoolean waking = new AtomicBoolean();
    private Events.@Nullable Subscription subscription;

    /** {@code background} runs the look at the state, away from whoever told the event. */
    public Automation(
            WantedService wanted, Events events, FollowUps followUps, Executor background) {
        this.wanted = wanted;
        this.events = events;
        this.followUps = followUps;
        this.background = background;
    }

    /** Begins to watch, and looks for what was left undone. */
    public synchronized void start() {
        subscription = events.subscribe(this::heard);
        wake();
    }

    private void heard(DomainEvent event) {
        switch (event) {
            case DomainEvent.VideosChanged _,
                    DomainEvent.ProfilesChanged _,
                    DomainEvent.FoldersChanged _,
                    DomainEvent.ChangedElsewhere _ ->
                    wake();
            case DomainEvent.WantedChanged _,
                    DomainEvent.PlanChanged _,
                    DomainEvent.JournalChanged _,
                    DomainEvent.JobsChanged _,
                    DomainEvent.JobProgressed _,
                    DomainEvent.SavedFiltersChanged _,
                    DomainEvent.RequestsChanged _,
                    DomainEvent.NewVersionFound _,
                    DomainEvent.SettingsChanged _ -> {}
        }
    }

    private void wake() {
        if (waking.compareAndSet(false, true)) {
            background.execute(this::look);
        }
    }

    private void look() {
        waking.set(false);
        if (wanted.stale()) {
            followUps.needToCompute();
        }
    }

    @Override
    public synchronized void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}

package org.intertitle.ui.palette;

import org.intertitle.Stores;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.queries.TitleIndex;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the names of all titles in memory, read when they are first asked for and anew when they
 * may have changed. Thread-safe; {@link #close} lets go of them.
 */
final class TitleNames implements AutoCloseable {
    private final Stores stores;
    private final Events.Subscription subscription;
    private final AtomicBoolean stale = new AtomicBoolean(true);
    private volatile @Nullable TitleIndex index;

    TitleNames(Stores stores, Events events) {
        this.stores = stores;
        this.subscription = events.subscribe(this::happened);
    }

    private void happened(DomainEvent event) {
        if (touches(event)) {
            stale.set(true);
        }
    }

    /** Whether titles may have come, gone or got other names by this. */
    static boolean touches(DomainEvent event) {
        return event instanceof DomainEvent.VideosChanged
                || event instanceof DomainEvent.FoldersChanged
                || event instanceof DomainEvent.ChangedElsewhere;
    }

    /** As they were read last, without waiting for what changed since; the first call reads. */
    TitleIndex known() {
        TitleIndex read = index;
        return read == null ? current() : read;
    }

    /** As they are now. */
    synchronized TitleIndex current() {
        TitleIndex read = index;
        if (stale.getAndSet(false) || read == null) {
            try {
                read = stores.unitOfWork().read(stores.libraryQueries()::titleIndex);
            } catch (RuntimeException failure) {
                stale.set(true);
                throw failure;
            }
            index = read;
        }
        return read;
    }

    @Override
    public void close() {
        subscription.close();
        stale.set(true);
        index = null;
    }
}

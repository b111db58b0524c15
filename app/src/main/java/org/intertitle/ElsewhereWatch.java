package org.intertitle;

import org.intertitle.config.ConfigService;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Notices within two seconds that another process wrote to the database, and tells so. */
final class ElsewhereWatch implements AutoCloseable {

    private static final long EVERY_MS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereWatch.class);

    private final Stores stores;
    private final ConfigService config;
    private final Events events;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("elsewhere-watch").factory());
    private @Nullable Future<?> looking;
    private long seen;

    ElsewhereWatch(Stores stores, ConfigService config, Events events) {
        this.stores = stores;
        this.config = config;
        this.events = events;
    }

    void start() {
        seen = stores.dataVersion();
        looking =
                timer.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            long version = stores.dataVersion();
            if (version != seen) {
                seen = version;
                config.reload();
                events.tell(new DomainEvent.ChangedElsewhere());
            }
        } catch (RuntimeException e) {
            // The next look may succeed; a timer whose task throws would never look again.
            LOG.warn("Cannot ask the database for others' changes", e);
        }
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        timer.shutdown();
    }
}

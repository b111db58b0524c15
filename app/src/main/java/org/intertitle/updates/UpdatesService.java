package org.intertitle.updates;

import org.intertitle.config.ConfigService;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.DataFolder;
import org.intertitle.net.NetService;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells of a newer version, where the build says where to ask, the user turned it on, and the
 * program is online. While one of these is not so, no timer runs and nothing is asked. Thread-safe.
 */
public final class UpdatesService implements AutoCloseable {

    /** What the ledger says that these requests are for. */
    public static final String PURPOSE = "updates";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final @Nullable UpdateCheck check;
    private final NetService net;
    private final ConfigService config;
    private final Events events;
    private final Pace pace;
    private final Turns turns = new Turns();
    private volatile boolean closed;
    private Events.@Nullable Subscription listening;

    /**
     * How long it waits at least: after the start, which belongs to the user; after a switch was
     * touched; after a turn.
     */
    public record Pace(Duration afterStart, Duration afterSwitch, Duration afterTurn) {
        public static final Pace USUAL =
                new Pace(Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofHours(1));
    }

    /** {@code channel} is null where the build names none: then the feature is not offered. */
    public UpdatesService(
            @Nullable UpdateChannel channel,
            NetService net,
            ConfigService config,
            Events events,
            DataFolder data,
            Clock clock,
            Pace pace) {
        this.check =
                channel == null
                        ? null
                        : new UpdateCheck(
                                new AskForNotice(net, channel, () -> closed),
                                new NoticeReader(channel, clock),
                                new KeptNotice(data),
                                net,
                                clock);
        this.net = net;
        this.config = config;
        this.events = events;
        this.pace = pace;
    }

    /** Whether this build can be asked to tell of newer versions. */
    public boolean offered() {
        return check != null;
    }

    /** The newer version that was found last; empty where there is none, or nobody asks. */
    public Optional<Notice> found() {
        return check != null && wished() ? check.known() : Optional.empty();
    }

    /** When it was asked last, on this machine. */
    public Optional<Instant> asked() {
        return check == null ? Optional.empty() : check.asked();
    }

    /** From here on it is asked once a day, as long as that is wished. */
    public synchronized void start() {
        if (check != null) {
            listening = events.subscribe(this::heard);
            arm(pace.afterStart());
        }
    }

    private void heard(DomainEvent event) {
        if (event instanceof DomainEvent.SettingsChanged
                || event instanceof DomainEvent.ChangedElsewhere) {
            arm(pace.afterSwitch());
        }
    }

    /** Whether the user wants to be told. */
    public boolean wished() {
        return config.get(UpdatesSettings.GROUP).check();
    }

    /** Not before {@code least}, so that nothing is asked again and again. */
    private synchronized void arm(Duration least) {
        if (check == null || listening == null || !wished() || net.offline()) {
            turns.stop();
        } else if (!turns.waiting()) {
            Duration due = check.untilDue();
            turns.in(due.compareTo(least) < 0 ? least : due, () -> turn(check));
        }
    }

    private void turn(UpdateCheck due) {
        try {
            due.run().ifPresent(_ -> events.tell(new DomainEvent.NewVersionFound()));
        } finally {
            turns.stop();
            arm(pace.afterTurn());
        }
    }

    @Override
    public void close() {
        closed = true;
        unsubscribe();
        turns.stop(PATIENCE);
    }

    private synchronized void unsubscribe() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }
}

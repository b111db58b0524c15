package org.intertitle.ui.kit;

import javafx.util.Subscription;

import org.intertitle.events.Events;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a view model listens to while it is shown; the end releases all of it. FX thread only. */
public final class Listening {
    private final List<Subscription> own = new ArrayList<>();
    private Events.@Nullable Subscription events;

    /** Hears what changes from now on; does nothing where it listens already. */
    public void begin(Updates updates, Consumer<Updates.Batch> changed, Runnable subscribe) {
        if (events == null) {
            events = updates.listen(changed);
            subscribe.run();
        }
    }

    /** Whether it listens now. */
    public boolean active() {
        return events != null;
    }

    /** Takes over a subscription, to be ended with the rest. */
    public void add(Subscription subscription) {
        own.add(subscription);
    }

    public void end() {
        if (events != null) {
            events.close();
            events = null;
        }
        own.forEach(Subscription::unsubscribe);
        own.clear();
    }
}

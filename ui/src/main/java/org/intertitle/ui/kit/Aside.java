package org.intertitle.ui.kit;

import org.intertitle.kernel.WantedId;

import java.util.Collection;
import java.util.List;

/**
 * Sets wanted items aside, or takes them up again; tells it, and offers to take it back. FX thread
 * only.
 */
public record Aside(Change change, UiTasks tasks, Notifications notifications, Texts texts) {

    /** Does it; called in the background. */
    @FunctionalInterface
    public interface Change {
        void ignore(Collection<WantedId> items, boolean aside);
    }

    /** {@code done} runs once it was done, {@code back} once it was taken back. */
    public void set(Collection<WantedId> items, boolean aside, Runnable done, Runnable back) {
        List<WantedId> all = List.copyOf(items);
        if (!all.isEmpty()) {
            tasks.run(
                    () -> change.ignore(all, aside),
                    () -> {
                        tell(all, aside, back);
                        done.run();
                    });
        }
    }

    private void tell(List<WantedId> all, boolean aside, Runnable back) {
        notifications.show(
                texts.plural(aside ? "wanted.ignored_now" : "wanted.wanted_now", all.size()),
                () -> tasks.run(() -> change.ignore(all, !aside), back));
    }
}

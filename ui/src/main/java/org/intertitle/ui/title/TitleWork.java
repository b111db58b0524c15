package org.intertitle.ui.title;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What is done about a title: plans, what is set aside, its profile, scans. FX thread only. */
final class TitleWork {
    private final Episodes episodes;
    private final UiTasks tasks;
    private final Notifications notifications;
    private final Texts texts;
    private final ScreenHead head;
    private final Planning planning;
    private final Meant meant;
    private final Runnable changed;

    /** {@code changed} is run when something was done that the matrix shows. */
    TitleWork(
            Episodes episodes,
            UiTasks tasks,
            Navigator navigator,
            ScreenHead head,
            Meant meant,
            Notifications notifications,
            Texts texts,
            Runnable changed) {
        this.episodes = episodes;
        this.tasks = tasks;
        this.notifications = notifications;
        this.texts = texts;
        this.head = head;
        this.meant = meant;
        this.changed = changed;
        this.planning = new Planning(tasks, navigator, head, texts);
        planning.busy().subscribe((_, _) -> offer());
    }

    /**
     * Offers as the main action a plan for what is marked, or for all that is wanted, or to give up
     * the plan that is being made.
     */
    void offer() {
        if (planning.busy().get()) {
            head.action().set(planning.cancelling());
            return;
        }
        int gaps = meant.gaps();
        String key = meant.marked() ? "title.plan_marked" : "title.plan_all";
        head.action()
                .set(
                        gaps == 0
                                ? null
                                : new HeadAction(
                                        texts.plural(key, gaps),
                                        true,
                                        true,
                                        () -> plan(meant.markedOrAll())));
    }

    /** Plans what these cells lack, frozen to what is wanted now. */
    void plan(Collection<Cell> cells) {
        List<WantedId> items = meant.open(cells).stream().map(Wanted::id).toList();
        planning.start(items.size(), cancel -> episodes.plan(items, cancel));
    }

    /** Sets aside what is wanted in these cells, or takes up again what was set aside. */
    void ignore(Collection<Cell> cells, boolean aside) {
        List<WantedId> items =
                (aside ? meant.open(cells) : meant.aside(cells)).stream().map(Wanted::id).toList();
        if (items.isEmpty()) {
            return;
        }
        tasks.run(
                () -> episodes.ignore(items, aside),
                () -> {
                    notifications.show(
                            texts.plural(
                                    aside ? "wanted.ignored_now" : "wanted.wanted_now",
                                    items.size()),
                            () -> tasks.run(() -> episodes.ignore(items, !aside), changed));
                    changed.run();
                });
    }

    /** Gives the title a profile of its own; null takes it away. */
    void assign(TitleId title, @Nullable ProfileId profile) {
        tasks.run(() -> episodes.assign(title, profile), changed);
    }

    /** Hands over the profiles there are, when they arrive. */
    void profiles(Consumer<List<Profile>> then) {
        tasks.run(episodes::profiles, then);
    }

    /** Has the folder of the title read anew. */
    void rescan(Contents contents) {
        tasks.run(() -> episodes.rescan(contents));
    }
}

package org.intertitle.ui.title;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What is done about a title: plans, what is set aside, its profile. FX thread only. */
final class TitleWork {
    private final Episodes episodes;
    private final UiTasks tasks;
    private final Texts texts;
    private final ScreenHead head;
    private final Planning planning;
    private final Meant meant;

    TitleWork(
            Episodes episodes,
            UiTasks tasks,
            Navigator navigator,
            ScreenHead head,
            Meant meant,
            Texts texts) {
        this.episodes = episodes;
        this.tasks = tasks;
        this.texts = texts;
        this.head = head;
        this.meant = meant;
        this.planning = new Planning(tasks, navigator, head, texts);
        planning.busy().subscribe((_, _) -> offer());
    }

    /** Offers a plan for all that is wanted as the main action, or to give up the one made now. */
    void offer() {
        if (planning.busy().get()) {
            head.action().set(planning.cancelling());
            return;
        }
        int gaps = meant.open(meant.all()).size();
        head.action()
                .set(
                        gaps == 0
                                ? null
                                : new HeadAction(
                                        texts.plural("title.plan_all", gaps),
                                        true,
                                        true,
                                        () -> plan(meant.all())));
    }

    /** Plans what these cells lack, frozen to what is wanted now. */
    void plan(Collection<Cell> cells) {
        List<WantedId> items = meant.open(cells).stream().map(Wanted::id).toList();
        planning.start(items.size(), cancel -> episodes.plan(items, cancel));
    }

    /** Sets aside what is wanted in these cells, or takes up again what was set aside. */
    void ignore(Collection<Cell> cells, boolean aside, Runnable then) {
        List<WantedId> items =
                meant.items(cells).stream()
                        .filter(item -> item.effort().ignored() != aside)
                        .map(Wanted::id)
                        .toList();
        if (!items.isEmpty()) {
            tasks.run(() -> episodes.ignore(items, aside), then);
        }
    }

    /** Gives the title a profile of its own; null takes it away. */
    void assign(TitleId title, @Nullable ProfileId profile, Runnable then) {
        tasks.run(() -> episodes.assign(title, profile), then);
    }

    /** Hands over the profiles there are, when they arrive. */
    void profiles(Consumer<List<Profile>> then) {
        tasks.run(episodes::profiles, then);
    }
}

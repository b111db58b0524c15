package org.intertitle.ui.title;

import org.intertitle.kernel.WantedId;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.wanted.Wanted;

import java.util.Collection;
import java.util.List;

/** Plans what a title lacks, and offers it as the main action of the screen. FX thread only. */
final class TitlePlanning {
    private final Episodes episodes;
    private final Texts texts;
    private final ScreenHead head;
    private final Planning planning;
    private final Meant meant;
    private final TitleReach reach;

    TitlePlanning(
            Episodes episodes,
            UiTasks tasks,
            Navigator navigator,
            ScreenHead head,
            Meant meant,
            TitleReach reach,
            Texts texts) {
        this.episodes = episodes;
        this.texts = texts;
        this.head = head;
        this.meant = meant;
        this.reach = reach;
        this.planning = new Planning(tasks, navigator, head, texts);
        planning.busy().subscribe((_, _) -> offer());
        reach.reach().subscribe((_, _) -> offer());
    }

    /**
     * Offers as the main action a plan for what is marked, or for all that is wanted, or to give up
     * the plan that is being made; nothing while the folder is away.
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
                        gaps == 0 || !reach.there()
                                ? null
                                : new HeadAction(
                                        texts.plural(key, gaps),
                                        true,
                                        true,
                                        () -> plan(meant.markedOrAll())));
    }

    /** Plans what these cells lack, frozen to what is wanted now, where the folder is there. */
    void plan(Collection<Cell> cells) {
        if (!reach.there()) {
            return;
        }
        List<WantedId> items = meant.open(cells).stream().map(Wanted::id).toList();
        planning.start(items.size(), cancel -> episodes.plan(items, cancel));
    }
}

package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** Plans what titles want, and offers it as the main action of the screen. FX thread only. */
final class LibraryPlanning {
    private final Planning planning;
    private final Titles titles;
    private final TitleList list;
    private final ScreenHead head;
    private final Texts texts;

    LibraryPlanning(
            Planning planning, Titles titles, TitleList list, ScreenHead head, Texts texts) {
        this.planning = planning;
        this.titles = titles;
        this.list = list;
        this.head = head;
        this.texts = texts;
    }

    /** Offers to plan what is selected, or all in the filter; what is under way can be given up. */
    void offer(ListSelection<TitleId> selection) {
        int planned = selection.isEmpty() ? list.ids().size() : selection.size();
        if (planning.busy().get()) {
            head.action().set(planning.cancelling());
            return;
        }
        head.action()
                .set(
                        planned == 0
                                ? null
                                : new HeadAction(
                                        texts.text("library.plan", planned),
                                        true,
                                        true,
                                        () -> plan(selection)));
    }

    /** Plans what is selected, or all in the filter, frozen to the ids that are shown now. */
    void plan(ListSelection<TitleId> selection) {
        planFor(selection.isEmpty() ? list.ids() : selection.meant(null));
    }

    /** Plans what these want; goes to the review. */
    void planFor(List<TitleId> ids) {
        List<TitleId> frozen = List.copyOf(ids);
        planning.start(frozen.size(), cancel -> titles.plan(frozen, cancel));
    }
}

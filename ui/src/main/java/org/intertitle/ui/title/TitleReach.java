package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Whether the folder of the title is there. It is looked at whenever something may have changed,
 * one look at a time: a disk that hangs holds up nothing else. FX thread only.
 */
final class TitleReach {
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.THERE);
    private final Episodes episodes;
    private final UiTasks.Latest looking;

    TitleReach(Episodes episodes, UiTasks tasks) {
        this.episodes = episodes;
        this.looking = tasks.latest();
    }

    ReadOnlyObjectProperty<Reach> reach() {
        return reach.getReadOnlyProperty();
    }

    boolean there() {
        return reach.get() == Reach.THERE;
    }

    /** Looks again; nothing is away where nothing is shown. */
    void look(@Nullable Contents contents) {
        if (contents == null) {
            forget();
        } else {
            looking.run(() -> episodes.reach(contents), reach::set);
        }
    }

    /** Looks again, and has it scanned where it is back. */
    void lookAgain(Contents contents) {
        looking.run(
                () -> {
                    Reach now = episodes.reach(contents);
                    if (now != Reach.AWAY) {
                        episodes.rescan(contents);
                    }
                    return now;
                },
                reach::set);
    }

    void forget() {
        looking.forget();
        reach.set(Reach.THERE);
    }
}

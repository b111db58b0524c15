package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Reach;
import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Whether the folder of the title is there. It is looked at whenever something may have changed,
 * and again and again while the title is shown: nobody tells that a disk was taken away. There is
 * one look at a time: a disk that hangs holds up nothing else. FX thread only.
 */
final class TitleReach {
    private static final Duration REST = Duration.ofSeconds(4);

    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.THERE);
    private final Episodes episodes;
    private final UiTasks.Latest looking;
    private final Consumer<Runnable> rest;
    private @Nullable Contents shown;
    private long round;

    TitleReach(Episodes episodes, UiTasks tasks) {
        this(episodes, tasks, then -> tasks.after(REST, then));
    }

    /** {@code rest} runs what it is given on the FX thread after a while. */
    TitleReach(Episodes episodes, UiTasks tasks, Consumer<Runnable> rest) {
        this.episodes = episodes;
        this.looking = tasks.latest();
        this.rest = rest;
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
            shown = contents;
            looking.run(() -> episodes.reach(contents), reach::set);
            rest.accept(next(new WeakReference<>(this), ++round));
        }
    }

    /** The next look; it holds nothing of a window that may be closed by then. */
    private static Runnable next(WeakReference<TitleReach> reach, long round) {
        return () -> {
            TitleReach still = reach.get();
            if (still != null && still.round == round) {
                still.look(still.shown);
            }
        };
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
        shown = null;
        round++;
        reach.set(Reach.THERE);
    }
}

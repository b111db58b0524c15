package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What is known of the cell under the cursor: the facts of its video, and the best that can be done
 * where something is wanted. Asked in the background. FX thread only.
 */
final class CellFacts {
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlannedStep> best = new ReadOnlyObjectWrapper<>();
    private final Episodes episodes;
    private final UiTasks.Latest looking;
    private final UiTasks.Latest offering;
    private @Nullable VideoId video;
    private @Nullable WantedId item;

    CellFacts(Episodes episodes, UiTasks tasks) {
        this.episodes = episodes;
        this.looking = tasks.latest();
        this.offering = tasks.latest();
    }

    /** Tracks, sidecars, answers and history of the video; null until they came. */
    ReadOnlyObjectProperty<@Nullable Details> details() {
        return details.getReadOnlyProperty();
    }

    /** The best step for what is wanted here; null where nothing is, or nothing serves. */
    ReadOnlyObjectProperty<@Nullable PlannedStep> best() {
        return best.getReadOnlyProperty();
    }

    /** Asks about this cell, as far as it is another than before; null video for none. */
    void of(@Nullable VideoId next, Optional<Wanted> wanted) {
        WantedId open = wanted.filter(Matrix::open).map(Wanted::id).orElse(null);
        if (next == null || !next.equals(video)) {
            details.set(null);
            video = next;
            askDetails();
        }
        if (open == null || !open.equals(item)) {
            best.set(null);
            item = open;
            askBest();
        }
    }

    /** Asks anew, because something changed. */
    void again() {
        askDetails();
        askBest();
    }

    private void askDetails() {
        VideoId asked = video;
        if (asked == null) {
            looking.forget();
        } else {
            looking.run(() -> episodes.details(asked), found -> details.set(found.orElse(null)));
        }
    }

    private void askBest() {
        WantedId asked = item;
        if (asked == null) {
            offering.forget();
        } else {
            offering.run(
                    () -> episodes.best(asked),
                    found -> best.set(found.orElse(null)),
                    // The item may be gone by now; the contents that are on their way tell so.
                    _ -> best.set(null));
        }
    }

    void forget() {
        looking.forget();
        offering.forget();
    }
}

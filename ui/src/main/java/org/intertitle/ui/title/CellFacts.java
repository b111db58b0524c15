package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Details;
import org.jspecify.annotations.Nullable;

/** What is known of the video under the cursor; asked in the background. FX thread only. */
final class CellFacts {
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final Episodes episodes;
    private final UiTasks.Latest looking;
    private @Nullable VideoId video;

    CellFacts(Episodes episodes, UiTasks tasks) {
        this.episodes = episodes;
        this.looking = tasks.latest();
    }

    /** Tracks, sidecars, answers and history of the video; null until they came. */
    ReadOnlyObjectProperty<@Nullable Details> details() {
        return details.getReadOnlyProperty();
    }

    /** Asks about this video where it is another than before; null for none. */
    void of(@Nullable VideoId next) {
        if (next == null || !next.equals(video)) {
            details.set(null);
            video = next;
            again();
        }
    }

    /** Asks anew, because something changed. */
    void again() {
        VideoId asked = video;
        if (asked == null) {
            looking.forget();
        } else {
            looking.run(() -> episodes.details(asked), found -> details.set(found.orElse(null)));
        }
    }

    void forget() {
        looking.forget();
    }
}

package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.intertitle.kernel.TitleId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The title under the cursor: it stays as long as it is listed. FX thread only. */
final class TitleCursor {
    private final ObjectProperty<@Nullable TitleId> title = new SimpleObjectProperty<>();
    private boolean letGo;

    TitleCursor() {
        title.subscribe(next -> letGo = letGo && next == null);
    }

    ObjectProperty<@Nullable TitleId> title() {
        return title;
    }

    /** Stands on no title until one is chosen. */
    void letGo() {
        letGo = true;
        title.set(null);
    }

    /** Takes over another list: a title that is not in it gives way to the first. */
    void keep(List<TitleId> ids) {
        TitleId present = title.get();
        if (ids.isEmpty()) {
            title.set(null);
        } else if (present == null ? !letGo : !ids.contains(present)) {
            title.set(ids.getFirst());
        }
    }
}

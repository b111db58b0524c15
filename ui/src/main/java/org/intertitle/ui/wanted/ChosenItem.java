package org.intertitle.ui.wanted;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.intertitle.kernel.WantedId;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.WindowedList;
import org.jspecify.annotations.Nullable;

/** The item under the cursor, and why it is wanted. FX thread only. */
final class ChosenItem {
    private final ObjectProperty<@Nullable WantedId> id = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<MissingItems.@Nullable Reasons> reasons =
            new ReadOnlyObjectWrapper<>();
    private final MissingItems items;
    private final WindowedList<WantedId, WantedRow> rows;
    private final UiTasks.Latest looking;

    ChosenItem(MissingItems items, WindowedList<WantedId, WantedRow> rows, UiTasks tasks) {
        this.items = items;
        this.rows = rows;
        this.looking = tasks.latest();
    }

    ObjectProperty<@Nullable WantedId> id() {
        return id;
    }

    /** Its row, if it was read yet. */
    @Nullable WantedRow row() {
        WantedId chosen = id.get();
        return chosen == null ? null : rows.cached(chosen);
    }

    ReadOnlyObjectProperty<MissingItems.@Nullable Reasons> reasons() {
        return reasons.getReadOnlyProperty();
    }

    /** Asks why it is wanted. */
    void look() {
        WantedRow row = row();
        if (row == null) {
            looking.forget();
            reasons.set(null);
        } else {
            looking.run(() -> items.why(row), found -> reasons.set(found.orElse(null)));
        }
    }

    /** Asks where that is not known: its row may have come only now. */
    void lookOnce() {
        if (reasons.get() == null) {
            look();
        }
    }

    void forget() {
        looking.forget();
    }
}

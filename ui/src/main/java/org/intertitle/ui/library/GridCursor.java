package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ListSelection;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where the cursor stands in a grid, and what keys and clicks do with it and the selection. FX
 * thread only.
 */
final class GridCursor {
    private final Supplier<List<TitleId>> ids;
    private final ListSelection<TitleId> selection;
    private final ObjectProperty<@Nullable TitleId> cursor;
    private final Runnable open;
    private int at = -1;

    /** {@code open} is called by Enter and a double click, after the cursor was set. */
    GridCursor(
            Supplier<List<TitleId>> ids,
            ListSelection<TitleId> selection,
            ObjectProperty<@Nullable TitleId> cursor,
            Runnable open) {
        this.ids = ids;
        this.selection = selection;
        this.cursor = cursor;
        this.open = open;
    }

    /** Its place among all as it was when last looked for; −1 where it is on none of them. */
    int at() {
        return at;
    }

    /** Looks where it stands now; true where that is elsewhere. */
    boolean find() {
        int before = at;
        at = indexOf(cursor.get());
        return at != before;
    }

    int indexOf(@Nullable TitleId id) {
        return id == null ? -1 : ids.get().indexOf(id);
    }

    /** Moves to this place; {@code extend} selects everything on the way. */
    void go(int to, boolean extend) {
        int from = at;
        TitleId id = ids.get().get(to);
        if (extend && from >= 0 && selection.isEmpty()) {
            selection.toggle(ids.get().get(from));
        }
        cursor.set(id);
        if (extend) {
            selection.extendTo(id);
        }
    }

    /** Selects the title under the cursor, or no longer; false where there is none. */
    boolean toggle() {
        TitleId id = cursor.get();
        if (id != null) {
            selection.toggle(id);
        }
        return id != null;
    }

    void open() {
        if (at >= 0) {
            open.run();
        }
    }

    /**
     * A mouse button is pressed on this place; a menu is about the selection only where that is
     * hit.
     */
    void pressed(int index, MouseEvent event) {
        TitleId before = cursor.get();
        TitleId id = ids.get().get(index);
        at = index;
        cursor.set(id);
        if (event.getButton() == MouseButton.PRIMARY) {
            choose(before, id, event);
        } else if (event.getButton() == MouseButton.SECONDARY && !selection.contains(id)) {
            selection.clear();
        }
    }

    private void choose(@Nullable TitleId before, TitleId id, MouseEvent event) {
        if (event.isShiftDown()) {
            if (selection.isEmpty() && before != null) {
                selection.toggle(before);
            }
            selection.extendTo(id);
        } else if (event.isShortcutDown()) {
            selection.toggle(id);
        } else if (event.getClickCount() == 2) {
            open();
        }
    }

    /**
     * A title was clicked: without other keys nothing is selected any more. What is only pressed
     * may still be dragged out with all that is.
     */
    void clicked(MouseEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        if (plain && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            selection.clear();
        }
    }

    /** Whether the title at this place is selected. */
    boolean chosen(int index) {
        return index < ids.get().size() && selection.contains(ids.get().get(index));
    }
}

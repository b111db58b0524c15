package org.intertitle.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** The one notification that is shown at a time; it never takes the focus. FX thread only. */
public final class Notifications {
    private final ObjectProperty<@Nullable Toast> current = new SimpleObjectProperty<>();

    /** What was done, and how to take it back where that is possible. */
    public record Toast(String text, @Nullable Runnable undo) {}

    public ReadOnlyObjectProperty<@Nullable Toast> current() {
        return current;
    }

    public void show(String text) {
        current.set(new Toast(text, null));
    }

    public void show(String text, Runnable undo) {
        current.set(new Toast(text, undo));
    }

    public void dismiss() {
        current.set(null);
    }
}

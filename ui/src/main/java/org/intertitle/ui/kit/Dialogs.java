package org.intertitle.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** Asks and tells what cannot wait; the shell shows it over the window. FX thread only. */
public final class Dialogs {
    private final ObjectProperty<@Nullable Dialog> current = new SimpleObjectProperty<>();

    /** One dialog. */
    public sealed interface Dialog {
        /**
         * A question where undo cannot help; {@code danger} is the button that does it, the safe
         * one has the focus.
         */
        record Question(String title, String text, String danger, String safe, Runnable run)
                implements Dialog {}

        /** What went wrong, what to do, and the code with its details to copy. */
        record Failure(String title, String text, String remedy, String code, String details)
                implements Dialog {}
    }

    public ObjectProperty<@Nullable Dialog> current() {
        return current;
    }

    public void ask(Dialog.Question question) {
        current.set(question);
    }

    public void tell(Dialog.Failure failure) {
        current.set(failure);
    }

    public void close() {
        current.set(null);
    }
}

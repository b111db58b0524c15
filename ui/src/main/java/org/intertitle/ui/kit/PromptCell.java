package org.intertitle.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** The face of a combo box that shows its prompt again once its value was taken away. */
public final class PromptCell<T> extends ListCell<T> {
    private final ComboBox<T> box;

    public PromptCell(ComboBox<T> box) {
        this.box = box;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? box.getPromptText() : box.getConverter().toString(item));
    }
}

package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Rows of a form, whose value stands beside its name, or below it in a small window. */
public final class FieldRow {
    private FieldRow() {}

    /** A row: its name, and what belongs to it, one below the other. */
    public static Beside of(Label name, Node... values) {
        name.getStyleClass().add("field-name");
        VBox value = new VBox(values);
        value.getStyleClass().add("field-value");
        Beside row = new Beside();
        row.getStyleClass().add("field-row");
        row.setFirst(name);
        row.setSecond(value);
        return row;
    }
}

package org.intertitle.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A name in three labels of which the middle one is marked; the first is shortened. */
final class NameParts extends HBox {
    private final Label before = label();
    private final Label changed = label();
    private final Label after = label();

    NameParts() {
        setAlignment(Pos.CENTER_LEFT);
        before.setMinWidth(0);
        changed.setMinWidth(40);
        setMinWidth(0);
        changed.getStyleClass().add("changed-part");
        getChildren().setAll(before, changed, after);
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().addAll("mono", "user-text");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show(ChangedName name) {
        show("", name);
    }

    /** With a folder before the name. */
    void show(String folder, ChangedName name) {
        before.setText(folder + name.before());
        changed.setText(name.changed());
        after.setText(name.after());
        changed.setVisible(!name.changed().isEmpty());
        changed.setManaged(!name.changed().isEmpty());
        setAccessibleText(folder + name.before() + name.changed() + name.after());
    }
}

package org.intertitle.ui.plan;

import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/**
 * A name in three labels of which the middle one is marked. Where there is no room the first is
 * shortened, and only then what is marked. Written from left to right in every language.
 */
final class NameParts extends Region {
    private final Label before = label();
    private final Label changed = label();
    private final Label after = label();

    NameParts() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        changed.getStyleClass().add("changed-part");
        getChildren().setAll(before, changed, after);
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().addAll("mono", "user-text");
        return label;
    }

    void show(ChangedName name) {
        before.setTextOverrun(OverrunStyle.ELLIPSIS);
        write(name.before(), name);
    }

    /** With a folder before the name. */
    void show(String folder, ChangedName name) {
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        write(folder + name.before(), name);
    }

    private void write(String first, ChangedName name) {
        before.setText(first);
        changed.setText(name.changed());
        after.setText(name.after());
        changed.setVisible(!name.changed().isEmpty());
        setAccessibleText(first + name.changed() + name.after());
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide(before) + wide(changed) + wide(after);
    }

    private double wide(Label label) {
        return label.getText().isEmpty() ? 0 : snapSizeX(label.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double last = Math.min(wide(after), getWidth());
        double middle = Math.min(wide(changed), getWidth() - last);
        double first = Math.min(wide(before), getWidth() - last - middle);
        // A name reads from left to right, and stands where lines begin.
        double from = mirrored() ? getWidth() - first - middle - last : 0;
        place(before, from, first);
        place(changed, from + first, middle);
        place(after, from + first + middle, last);
    }

    private boolean mirrored() {
        return getParent() != null
                && getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void place(Label label, double from, double width) {
        layoutInArea(label, from, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }
}

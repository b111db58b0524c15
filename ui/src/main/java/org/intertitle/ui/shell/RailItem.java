package org.intertitle.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * One place or saved filter in the rail: icon, name, count; by icon alone (with a tooltip) in a
 * small rail.
 */
public final class RailItem extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label name = new Label();
    private final Label count = new Label();
    private final Icon icon = new Icon();
    private final Tooltip tip = new Tooltip();
    private boolean current;

    public RailItem() {
        this(20);
    }

    /** An item whose icon has this size, as at 100 %. */
    RailItem(double side) {
        getStyleClass().add("rail-item");
        name.getStyleClass().add("rail-text");
        count.getStyleClass().add("rail-count");
        icon.setSide(side);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(icon, name, gap, count);
        row.getStyleClass().add("rail-row");
        row.setMouseTransparent(true);
        count.setMinWidth(USE_PREF_SIZE);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        row.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(this::room, widthProperty(), insetsProperty()));
    }

    private double room() {
        return getWidth() - getInsets().getLeft() - getInsets().getRight();
    }

    public void setName(String text) {
        name.setText(text);
        setAccessibleText(text);
    }

    public String getName() {
        return name.getText();
    }

    public void setGlyph(Glyph glyph) {
        icon.setGlyph(glyph);
    }

    public @Nullable Glyph getGlyph() {
        return icon.getGlyph();
    }

    void setCount(String text) {
        count.setGraphic(null);
        count.setText(text);
        setAccessibleText(text.isEmpty() ? getName() : getName() + ", " + text);
        tip.setText(getAccessibleText());
    }

    /** Shows in place of the count that it is not known, for a reason. */
    void setDoubt() {
        setCount("");
        count.setGraphic(new Icon(Glyph.WARNING));
    }

    /** Says this to who listens, and more than its name to who points at it. */
    void describe(String spoken, String told) {
        setAccessibleText(spoken);
        name.getStyleClass().setAll("label", "rail-text", "user-text");
        tip.setText(told);
        setTooltip(tip);
    }

    void setCurrent(boolean now) {
        current = now;
        pseudoClassStateChanged(CURRENT, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** Readers hear whether this is the present place, as they see it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? current
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    void setSmall(boolean small) {
        name.setVisible(!small);
        name.setManaged(!small);
        count.setVisible(!small);
        count.setManaged(!small);
        tip.setText(getAccessibleText());
        setTooltip(small ? tip : null);
    }
}

package org.intertitle.ui.shell;

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

/** One place in the rail: icon, name, count; by icon alone (with a tooltip) in a small rail. */
public final class RailItem extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label name = new Label();
    private final Label count = new Label();
    private final Icon icon = new Icon();
    private final Tooltip tip = new Tooltip();
    private boolean current;

    public RailItem() {
        getStyleClass().add("rail-item");
        name.getStyleClass().add("rail-text");
        count.getStyleClass().add("rail-count");
        icon.setSide(20);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(icon, name, gap, count);
        row.getStyleClass().add("rail-row");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        row.prefWidthProperty().bind(widthProperty().subtract(20));
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
        count.setText(text);
        setAccessibleText(text.isEmpty() ? getName() : getName() + ", " + text);
        tip.setText(getAccessibleText());
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

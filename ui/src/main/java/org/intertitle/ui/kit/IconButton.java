package org.intertitle.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Makes small buttons that act by their icon alone; their name is spoken and is their tooltip. */
public final class IconButton {
    private IconButton() {}

    public static Button of(Glyph glyph, String name, Runnable run) {
        Button button = new Button(null, new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }
}

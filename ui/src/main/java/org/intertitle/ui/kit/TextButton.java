package org.intertitle.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Buttons that are made in code: a text that is never shortened. FX thread only. */
public final class TextButton {
    private TextButton() {}

    /** {@code size} is the style class of its height: {@code large} or {@code small}. */
    public static Button of(String size, String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add(size);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}

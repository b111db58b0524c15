package org.intertitle.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** Draws keys as they stand on the keyboard, each in a frame. */
public final class KeyCaps extends HBox {
    private final KeyTexts texts;
    private @Nullable Keys shown;

    public KeyCaps(KeyTexts texts) {
        this.texts = texts;
        getStyleClass().add("key-caps");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows these keys, or nothing for none. */
    public void show(Keys keys) {
        if (keys.equals(shown)) {
            return;
        }
        shown = keys;
        getChildren().setAll(texts.caps(keys).stream().map(KeyCaps::cap).toList());
        setAccessibleText(texts.spoken(keys));
        setVisible(!keys.isNone());
        setManaged(!keys.isNone());
    }

    private static Label cap(String text) {
        Label cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}

package org.intertitle.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.List;
import java.util.function.Consumer;

/**
 * Shows keys, and takes other ones once it was pressed: what is pressed then runs nothing. Letters
 * wait a moment for those that follow. Esc and leaving it change nothing. FX thread only.
 */
public final class KeyCapture extends Button {
    private static final PseudoClass CAPTURING = PseudoClass.getPseudoClass("capturing");
    private static final Duration FOR_THE_NEXT = Duration.seconds(1);

    private final ReadOnlyBooleanWrapper capturing = new ReadOnlyBooleanWrapper();
    private final PauseTransition wait = new PauseTransition(FOR_THE_NEXT);
    private final KeyCaps caps;
    private final Texts texts;
    private final Consumer<Keys> taken;
    private final Keys before;
    private Keys pressed = Keys.NONE;

    /** {@code taken} is given what was pressed. */
    public KeyCapture(Keys keys, Texts texts, Consumer<Keys> taken) {
        this.before = keys;
        this.texts = texts;
        this.taken = taken;
        this.caps = new KeyCaps(new KeyTexts(texts.messages()));
        getStyleClass().add("key-capture");
        setMinWidth(USE_PREF_SIZE);
        show(keys);
        setOnAction(_ -> begin());
        wait.setOnFinished(_ -> finish());
        addEventFilter(KeyEvent.ANY, this::key);
        focusedProperty().subscribe(focused -> end(!focused));
    }

    public ReadOnlyBooleanProperty capturing() {
        return capturing.getReadOnlyProperty();
    }

    private void begin() {
        capturing.set(true);
        pseudoClassStateChanged(CAPTURING, true);
        pressed = Keys.NONE;
        setGraphic(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setText(texts.text("keyboard.press"));
    }

    private void end(boolean really) {
        if (really && capturing.get()) {
            wait.stop();
            capturing.set(false);
            pseudoClassStateChanged(CAPTURING, false);
            show(before);
        }
    }

    private void show(Keys keys) {
        caps.show(keys);
        boolean none = keys.isNone();
        setText(none ? texts.text("keyboard.none") : "");
        setGraphic(none ? null : caps);
        setContentDisplay(none ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
    }

    private void key(KeyEvent event) {
        if (!capturing.get()) {
            return;
        }
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        List<Stroke> strokes = PressedKey.strokes(event);
        boolean alone = !event.isShortcutDown() && !event.isAltDown();
        if (alone && event.getCode() == KeyCode.ESCAPE) {
            end(true);
        } else if (alone && event.getCode() == KeyCode.ENTER && !pressed.isNone()) {
            finish();
        } else if (!strokes.isEmpty()) {
            add(strokes.getFirst());
        }
    }

    private void add(Stroke stroke) {
        pressed = pressed.then(stroke);
        caps.show(pressed);
        setGraphic(caps);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        if (stroke.types() && !stroke.named()) {
            wait.playFromStart();
        } else {
            finish();
        }
    }

    private void finish() {
        Keys all = pressed;
        end(true);
        taken.accept(all);
    }
}

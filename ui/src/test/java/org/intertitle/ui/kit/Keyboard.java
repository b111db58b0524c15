package org.intertitle.ui.kit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Set;

/** Presses keys in tests. FX thread only. */
public final class Keyboard {
    private Keyboard() {}

    /** Held while another key is pressed. */
    public enum Held {
        CTRL,
        ALT,
        SHIFT
    }

    /** Presses and releases a key at this node; {@code text} is what it types. */
    public static void press(Node target, KeyCode code, String text, Set<Held> held) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            type,
                            KeyEvent.CHAR_UNDEFINED,
                            text,
                            code,
                            held.contains(Held.SHIFT),
                            held.contains(Held.CTRL),
                            held.contains(Held.ALT),
                            false));
        }
    }
}

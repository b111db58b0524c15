package org.intertitle.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which stroke a key event is. Letters and named keys count by their key, all else by the
 * character that it types in the present layout. FX thread only.
 */
public final class PressedKey {
    private PressedKey() {}

    /** What the pressed key may be called, the likeliest first; empty for Shift and the like. */
    public static List<Stroke> strokes(KeyEvent event) {
        Set<Stroke> strokes = new LinkedHashSet<>();
        if (event.getCode().isModifierKey() || foreignModifier(event)) {
            return List.of();
        }
        boolean thirdLevel =
                event.isShortcutDown() && event.isAltDown() && Stroke.typable(event.getText());
        boolean ctrl = event.isShortcutDown() && !thirdLevel;
        boolean alt = event.isAltDown() && !thirdLevel;
        NamedKey.of(event.getCode())
                .map(key -> new Stroke(ctrl, alt, event.isShiftDown(), key.text()))
                .ifPresent(strokes::add);
        if (strokes.isEmpty()) {
            letter(event)
                    .filter(_ -> !thirdLevel)
                    .map(key -> Stroke.typed(ctrl, alt, event.isShiftDown(), key))
                    .ifPresent(strokes::add);
            character(event)
                    .map(key -> Stroke.typed(ctrl, alt, event.isShiftDown(), key))
                    .ifPresent(strokes::add);
        }
        return List.copyOf(strokes);
    }

    /** Control on a Mac and the system key elsewhere belong to the system. */
    private static boolean foreignModifier(KeyEvent event) {
        return !event.isShortcutDown() && (event.isControlDown() || event.isMetaDown());
    }

    private static Optional<String> letter(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isLetterKey()) {
            return Optional.of(code.name());
        }
        boolean digit = code.isDigitKey() && (event.isShortcutDown() || event.getText().isEmpty());
        return digit
                ? Optional.of(code.name().substring(code.name().length() - 1))
                : Optional.empty();
    }

    /** What it types; with Ctrl some systems tell no character, then what the key types alone. */
    private static Optional<String> character(KeyEvent event) {
        if (Stroke.typable(event.getText())) {
            return Optional.of(event.getText());
        }
        String alone = event.getCode().getChar();
        boolean known = !event.isShiftDown() && Stroke.typable(alone);
        return known && !event.getCode().isLetterKey() ? Optional.of(alone) : Optional.empty();
    }

    /** Whether the person asks for the context menu by the keyboard. */
    public static boolean asksForMenu(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10
                        && event.isShiftDown()
                        && !event.isShortcutDown()
                        && !event.isAltDown());
    }
}

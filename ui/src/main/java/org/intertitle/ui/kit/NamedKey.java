package org.intertitle.ui.kit;

import javafx.scene.input.KeyCode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys that type no visible character, by the names under which shortcuts are kept. */
enum NamedKey {
    ENTER("Enter", KeyCode.ENTER),
    ESC("Esc", KeyCode.ESCAPE),
    TAB("Tab", KeyCode.TAB),
    SPACE("Space", KeyCode.SPACE),
    BACKSPACE("Backspace", KeyCode.BACK_SPACE),
    DELETE("Delete", KeyCode.DELETE),
    INSERT("Insert", KeyCode.INSERT),
    HOME("Home", KeyCode.HOME),
    END("End", KeyCode.END),
    PAGE_UP("PageUp", KeyCode.PAGE_UP),
    PAGE_DOWN("PageDown", KeyCode.PAGE_DOWN),
    LEFT("Left", KeyCode.LEFT),
    RIGHT("Right", KeyCode.RIGHT),
    UP("Up", KeyCode.UP),
    DOWN("Down", KeyCode.DOWN),
    MENU("Menu", KeyCode.CONTEXT_MENU),
    F1(KeyCode.F1),
    F2(KeyCode.F2),
    F3(KeyCode.F3),
    F4(KeyCode.F4),
    F5(KeyCode.F5),
    F6(KeyCode.F6),
    F7(KeyCode.F7),
    F8(KeyCode.F8),
    F9(KeyCode.F9),
    F10(KeyCode.F10),
    F11(KeyCode.F11),
    F12(KeyCode.F12);

    private static final Map<String, NamedKey> BY_TEXT =
            Arrays.stream(values())
                    .collect(
                            Collectors.toMap(
                                    key -> key.text.toLowerCase(Locale.ROOT), Function.identity()));
    private static final Map<KeyCode, NamedKey> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(key -> key.code, key -> key));
    private static final Map<KeyCode, NamedKey> ALSO =
            Map.of(
                    KeyCode.KP_LEFT, LEFT,
                    KeyCode.KP_RIGHT, RIGHT,
                    KeyCode.KP_UP, UP,
                    KeyCode.KP_DOWN, DOWN);

    private final String text;
    private final KeyCode code;
    private final boolean function;

    NamedKey(String text, KeyCode code) {
        this.text = text;
        this.code = code;
        this.function = false;
    }

    NamedKey(KeyCode code) {
        this.text = code.name();
        this.code = code;
        this.function = true;
    }

    static Optional<NamedKey> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text.toLowerCase(Locale.ROOT)));
    }

    static Optional<NamedKey> of(KeyCode code) {
        return Optional.ofNullable(BY_CODE.getOrDefault(code, ALSO.get(code)));
    }

    String text() {
        return text;
    }

    boolean function() {
        return function;
    }
}

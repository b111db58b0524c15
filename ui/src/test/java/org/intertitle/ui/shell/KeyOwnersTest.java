package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.intertitle.ui.kit.KeyCapture;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.shell.ShortcutStage.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keys that belong to what has the focus, or lies over the window, run nothing. */
class KeyOwnersTest {
    private final ShortcutStage stage = new ShortcutStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void singleLettersDoNotActWhileTyping() {
        stage.press(stage.field, KeyCode.P);
        stage.press(stage.field, KeyCode.G);
        stage.press(stage.field, KeyCode.L);
        stage.press(stage.field, KeyCode.DELETE);
        stage.type(stage.field, KeyCode.UNDEFINED, "?");
        assertThat(stage.ran).isEmpty();
        stage.press(stage.field, KeyCode.K, Held.CTRL);
        stage.press(stage.field, KeyCode.F2);
        assertThat(stage.ran).containsExactly("window.palette", "library.rename");
    }

    @Test
    void textFieldKeepsItsOwnUndo() {
        stage.press(stage.field, KeyCode.Z, Held.CTRL);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.Z, Held.CTRL);
        assertThat(stage.ran).containsExactly("window.undo");
    }

    @Test
    void lettersGoIntoAnEditableBox() {
        Toolkit.onFx(() -> {
            stage.box.setEditable(true);
            return true;
        });
        stage.press(stage.box, KeyCode.P);
        assertThat(stage.ran).isEmpty();
    }

    @Test
    void buttonKeepsEnterAndSpaceAndAListDoesNot() {
        stage.press(stage.button, KeyCode.ENTER);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.ENTER);
        stage.press(stage.list, KeyCode.DELETE);
        assertThat(stage.ran).containsExactly("library.open", "library.remove");
    }

    @Test
    void listThatDoesNotLieOnTheScreenKeepsEnterAndDeleteForItself() {
        FocusRules.keepKeys(stage.list);
        stage.press(stage.list, KeyCode.ENTER);
        stage.press(stage.list, KeyCode.DELETE);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.F2);
        assertThat(stage.ran).containsExactly("library.rename");
    }

    @Test
    void nothingActsBehindADialogButEscLeavesIt() {
        stage.modal = true;
        stage.press(stage.list, KeyCode.P);
        stage.press(stage.list, KeyCode.K, Held.CTRL);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.ESCAPE);
        assertThat(stage.ran).containsExactly("leave");
    }

    @Test
    void nothingActsBehindAnOpenMenu() {
        ContextMenu menu =
                Toolkit.onFx(() -> {
                    ContextMenu opened = new ContextMenu(new MenuItem("One"));
                    opened.show(stage.list, 10, 10);
                    return opened;
                });
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).isEmpty();
        Toolkit.onFx(() -> {
            menu.hide();
            return true;
        });
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).containsExactly("library.plan");
    }

    @Test
    void letterThatActedIsNotAlsoTypedIntoWhatGotTheFocus() {
        stage.memory.put("keys.window.search", "S");
        Toolkit.onFx(() -> {
            stage.list.requestFocus();
            stage.fire(stage.list, KeyEvent.KEY_PRESSED, KeyCode.S, "s", Held.NONE);
            stage.field.requestFocus();
            KeyEvent typed =
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            "s",
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false);
            Event.fireEvent(stage.field, typed);
            return true;
        });
        assertThat(stage.ran).containsExactly("window.search");
        assertThat(stage.field.getText()).isEmpty();
    }

    @Test
    void keysThatAreBeingChosenRunNothing() {
        List<Keys> chosen = new ArrayList<>();
        KeyCapture capture =
                Toolkit.onFx(() -> {
                    KeyCapture made =
                            new KeyCapture(
                                    Keys.NONE,
                                    Texts.of(Locale.ENGLISH, Clock.systemUTC()),
                                    chosen::add);
                    stage.add(made);
                    made.requestFocus();
                    made.fire();
                    return made;
                });
        stage.press(capture, KeyCode.K, Held.CTRL);
        assertThat(stage.ran).isEmpty();
        assertThat(chosen).hasToString("[Ctrl+K]");
        assertThat(capture.capturing().get()).isFalse();
        Toolkit.onFx(() -> {
            capture.fire();
            return true;
        });
        stage.press(capture, KeyCode.ESCAPE);
        assertThat(stage.ran).isEmpty();
        assertThat(chosen).hasSize(1);
        stage.press(capture, KeyCode.K, Held.CTRL);
        assertThat(stage.ran).containsExactly("window.palette");
    }
}

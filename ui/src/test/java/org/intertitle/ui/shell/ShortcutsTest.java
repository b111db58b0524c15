package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.KeyCapture;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ShortcutsTest {
    private final List<String> ran = new ArrayList<>();
    private final Remembered memory = new Remembered();
    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>();
    private final Button button = new Button("Press");
    private final ComboBox<String> box = new ComboBox<>();
    private boolean modal;
    private boolean possible = true;
    private long now;
    private Stage stage;

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    @BeforeEach
    void window() {
        stage =
                Toolkit.onFx(() -> {
                    Scene scene = new Scene(new VBox(field, list, button, box), 400, 400);
                    list.getItems().setAll("a", "b");
                    var _ = shortcuts().install(scene);
                    Stage made = new Stage();
                    made.setScene(scene);
                    made.show();
                    list.requestFocus();
                    return made;
                });
    }

    private Shortcuts shortcuts() {
        return new Shortcuts(
                this::actions,
                new KeyMap(memory),
                new Shortcuts.Levels(() -> modal, () -> ran.add("leave")),
                () -> now);
    }

    @AfterEach
    void close() {
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }

    private List<Action> actions() {
        return List.of(
                action("library.plan", "P").when(() -> possible),
                action("library.open", "Enter"),
                action("library.remove", "Delete"),
                action("library.rename", "F2"),
                action("go.library", "G L"),
                action("go.home", "G H"),
                action("window.undo", "Ctrl+Z"),
                action("window.palette", "Ctrl+K"),
                action("window.search", "Ctrl+F"),
                action("window.shortcuts", "?"));
    }

    private Action action(String id, String keys) {
        return Action.of(id, Scope.SCREEN, Glyph.ADD, () -> id, () -> ran.add(id)).keys(keys);
    }

    @Test
    void keysRunTheirActions() {
        press(list, KeyCode.P);
        press(list, KeyCode.K, Held.CTRL);
        press(list, KeyCode.F2);
        assertThat(ran).containsExactly("library.plan", "window.palette", "library.rename");
    }

    @Test
    void singleLettersDoNotActWhileTyping() {
        press(field, KeyCode.P);
        press(field, KeyCode.G);
        press(field, KeyCode.L);
        press(field, KeyCode.DELETE);
        type(field, KeyCode.UNDEFINED, "?");
        assertThat(ran).isEmpty();
        press(field, KeyCode.K, Held.CTRL);
        press(field, KeyCode.F2);
        assertThat(ran).containsExactly("window.palette", "library.rename");
    }

    @Test
    void textFieldKeepsItsOwnUndo() {
        press(field, KeyCode.Z, Held.CTRL);
        assertThat(ran).isEmpty();
        press(list, KeyCode.Z, Held.CTRL);
        assertThat(ran).containsExactly("window.undo");
    }

    @Test
    void lettersGoIntoAnEditableBox() {
        Toolkit.onFx(() -> {
            box.setEditable(true);
            return true;
        });
        press(box, KeyCode.P);
        assertThat(ran).isEmpty();
    }

    @Test
    void buttonKeepsEnterAndSpaceAndAListDoesNot() {
        press(button, KeyCode.ENTER);
        assertThat(ran).isEmpty();
        press(list, KeyCode.ENTER);
        press(list, KeyCode.DELETE);
        assertThat(ran).containsExactly("library.open", "library.remove");
    }

    @Test
    void sequenceActsOnceAllItsKeysWerePressed() {
        press(list, KeyCode.G);
        assertThat(ran).isEmpty();
        press(list, KeyCode.H);
        assertThat(ran).containsExactly("go.home");
    }

    @Test
    void sequenceThatIsNotEndedInTimeIsForgotten() {
        press(list, KeyCode.G);
        now += 2_000_000_000L;
        press(list, KeyCode.L);
        assertThat(ran).isEmpty();
        press(list, KeyCode.P);
        assertThat(ran).containsExactly("library.plan");
    }

    @Test
    void wrongKeyEndsASequenceAndDoesNothingElse() {
        press(list, KeyCode.G);
        press(list, KeyCode.P);
        assertThat(ran).isEmpty();
        press(list, KeyCode.P);
        assertThat(ran).containsExactly("library.plan");
    }

    @Test
    void escEndsASequenceBeforeItLeavesAnything() {
        press(list, KeyCode.G);
        press(list, KeyCode.ESCAPE);
        assertThat(ran).isEmpty();
        press(list, KeyCode.ESCAPE);
        assertThat(ran).containsExactly("leave");
    }

    @Test
    void nothingActsBehindADialogButEscLeavesIt() {
        modal = true;
        press(list, KeyCode.P);
        press(list, KeyCode.K, Held.CTRL);
        assertThat(ran).isEmpty();
        press(list, KeyCode.ESCAPE);
        assertThat(ran).containsExactly("leave");
    }

    @Test
    void nothingActsBehindAnOpenMenu() {
        ContextMenu menu =
                Toolkit.onFx(() -> {
                    ContextMenu opened = new ContextMenu(new MenuItem("One"));
                    opened.show(list, 10, 10);
                    return opened;
                });
        press(list, KeyCode.P);
        assertThat(ran).isEmpty();
        Toolkit.onFx(() -> {
            menu.hide();
            return true;
        });
        press(list, KeyCode.P);
        assertThat(ran).containsExactly("library.plan");
    }

    @Test
    void characterIsKnownByWhatIsTypedInAnyLayout() {
        type(list, KeyCode.UNDEFINED, "?");
        type(list, KeyCode.SLASH, "?");
        assertThat(ran).containsExactly("window.shortcuts", "window.shortcuts");
    }

    @Test
    void otherUsualKeysActUntilSomebodyTakesThem() {
        type(list, KeyCode.SLASH, "/");
        assertThat(ran).containsExactly("window.search");
        memory.put("keys.library.plan", "/");
        type(list, KeyCode.SLASH, "/");
        assertThat(ran).containsExactly("window.search", "library.plan");
    }

    @Test
    void letterThatActedIsNotAlsoTypedIntoWhatGotTheFocus() {
        memory.put("keys.window.search", "S");
        Toolkit.onFx(() -> {
            list.requestFocus();
            fire(list, KeyEvent.KEY_PRESSED, KeyCode.S, "s", Held.NONE);
            field.requestFocus();
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
            Event.fireEvent(field, typed);
            return true;
        });
        assertThat(ran).containsExactly("window.search");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void heldKeyActsOnce() {
        Toolkit.onFx(() -> {
            for (int i = 0; i < 5; i++) {
                fire(list, KeyEvent.KEY_PRESSED, KeyCode.Z, "", Held.CTRL);
            }
            fire(list, KeyEvent.KEY_RELEASED, KeyCode.Z, "", Held.CTRL);
            fire(list, KeyEvent.KEY_PRESSED, KeyCode.Z, "", Held.CTRL);
            return true;
        });
        assertThat(ran).containsExactly("window.undo", "window.undo");
    }

    @Test
    void chosenKeysTakeThePlaceOfTheActionsOwn() {
        memory.put("keys.library.plan", "Ctrl+P");
        press(list, KeyCode.P);
        assertThat(ran).isEmpty();
        press(list, KeyCode.P, Held.CTRL);
        assertThat(ran).containsExactly("library.plan");
    }

    @Test
    void brokenChosenKeysLeaveTheActionItsOwn() {
        memory.put("keys.library.plan", "Hyper+Ω+");
        press(list, KeyCode.P);
        assertThat(ran).containsExactly("library.plan");
    }

    @Test
    void actionThatIsNotPossibleDoesNotAct() {
        possible = false;
        press(list, KeyCode.P);
        assertThat(ran).isEmpty();
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
                    ((VBox) stage.getScene().getRoot()).getChildren().add(made);
                    made.requestFocus();
                    made.fire();
                    return made;
                });
        press(capture, KeyCode.K, Held.CTRL);
        assertThat(ran).isEmpty();
        assertThat(chosen).hasToString("[Ctrl+K]");
        assertThat(capture.capturing().get()).isFalse();
        Toolkit.onFx(() -> {
            capture.fire();
            return true;
        });
        press(capture, KeyCode.ESCAPE);
        assertThat(ran).isEmpty();
        assertThat(chosen).hasSize(1);
        press(capture, KeyCode.K, Held.CTRL);
        assertThat(ran).containsExactly("window.palette");
    }

    private enum Held {
        NONE,
        CTRL
    }

    private void press(Node target, KeyCode code) {
        press(target, code, Held.NONE);
    }

    private void press(Node target, KeyCode code, Held held) {
        String text =
                code.isLetterKey() && held == Held.NONE
                        ? code.getName().toLowerCase(Locale.ROOT)
                        : "";
        Toolkit.onFx(() -> {
            target.requestFocus();
            fire(target, KeyEvent.KEY_PRESSED, code, text, held);
            fire(target, KeyEvent.KEY_RELEASED, code, "", held);
            return true;
        });
    }

    private void type(Node target, KeyCode code, String text) {
        Toolkit.onFx(() -> {
            target.requestFocus();
            fire(target, KeyEvent.KEY_PRESSED, code, text, Held.NONE);
            fire(target, KeyEvent.KEY_RELEASED, code, "", Held.NONE);
            return true;
        });
    }

    private static void fire(
            Node target, EventType<KeyEvent> type, KeyCode code, String text, Held held) {
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        KeyEvent.CHAR_UNDEFINED,
                        text,
                        code,
                        false,
                        held == Held.CTRL,
                        false,
                        false));
    }
}

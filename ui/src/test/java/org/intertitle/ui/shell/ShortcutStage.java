package org.intertitle.ui.shell;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A window of a few controls and actions with keys, and what they ran. */
final class ShortcutStage implements AutoCloseable {
    final List<String> ran = new ArrayList<>();
    final Remembered memory = new Remembered();
    final TextField field = Toolkit.onFx(TextField::new);
    final ListView<String> list = Toolkit.onFx(ListView::new);
    final Button button = Toolkit.onFx(() -> new Button("Press"));
    final ComboBox<String> box = Toolkit.onFx(ComboBox::new);
    boolean modal;
    boolean possible = true;
    long now;
    private final Stage stage;

    ShortcutStage() {
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
                new Shortcuts.Levels(() -> modal, _ -> false, () -> ran.add("leave")),
                () -> now);
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

    @Override
    public void close() {
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }

    /** One more control; on the FX thread. */
    void add(Node control) {
        ((VBox) stage.getScene().getRoot()).getChildren().add(control);
    }

    enum Held {
        NONE,
        CTRL
    }

    void press(Node target, KeyCode code) {
        press(target, code, Held.NONE);
    }

    void press(Node target, KeyCode code, Held held) {
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

    void type(Node target, KeyCode code, String text) {
        Toolkit.onFx(() -> {
            target.requestFocus();
            fire(target, KeyEvent.KEY_PRESSED, code, text, Held.NONE);
            fire(target, KeyEvent.KEY_RELEASED, code, "", Held.NONE);
            return true;
        });
    }

    void fire(Node target, EventType<KeyEvent> type, KeyCode code, String text, Held held) {
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

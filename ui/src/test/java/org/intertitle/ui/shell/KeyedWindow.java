package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Keyboard;
import org.intertitle.ui.kit.Keyboard.Held;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.SampleWindow;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The sample window on the screen, at the library, driven by keys alone; any thread. */
final class KeyedWindow implements AutoCloseable {
    private final SampleWindow window = Toolkit.onFx(() -> new SampleWindow(Locale.ENGLISH));
    private final Stage stage =
            Toolkit.onFx(() -> {
                Scene scene = new Scene(window.shell().root(), 1280, 800);
                Look.apply(scene, Theme.LIGHT);
                Stage made = new Stage();
                made.setScene(scene);
                made.show();
                window.open(new Place.Library(""));
                return made;
            });

    @Override
    public void close() {
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }

    SampleWindow window() {
        return window;
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    String title() {
        return Toolkit.onFx(() ->
                ((Label) Objects.requireNonNull(stage.getScene().lookup(".screen-title")))
                        .getText());
    }

    /** What stands in the search box. */
    String searched() {
        return Toolkit.onFx(() ->
                ((TextField)
                                Objects.requireNonNull(
                                        stage.getScene().lookup(".search-box .text-field")))
                        .getText());
    }

    boolean shown(String selector) {
        return Toolkit.onFx(() ->
                root().lookupAll(selector).stream().anyMatch(node -> node.getParent().isVisible()));
    }

    Node focus() {
        return Toolkit.onFx(() -> stage.getScene().getFocusOwner());
    }

    /** Puts a text in place of what stands in the field that has the focus. */
    void type(String text) {
        run(() -> {
            TextField field = (TextField) stage.getScene().getFocusOwner();
            field.selectAll();
            field.replaceSelection(text);
        });
    }

    /** Presses the keys of these letters, one after the other. */
    void letters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            KeyCode code = KeyCode.valueOf(String.valueOf(Character.toUpperCase(letter)));
            run(() -> fire(code, String.valueOf(letter), Set.of()));
        }
    }

    void press(KeyCode code, Held... held) {
        run(() -> fire(code, "", Set.of(held)));
    }

    /** Types a character wherever the layout has it. */
    void character(String character) {
        run(() -> fire(KeyCode.UNDEFINED, character, Set.of()));
    }

    void run(Runnable action) {
        Toolkit.onFx(() -> {
            action.run();
            root().applyCss();
            root().layout();
            return true;
        });
    }

    private void fire(KeyCode code, String text, Set<Held> held) {
        Keyboard.press(stage.getScene().getFocusOwner(), code, text, held);
    }
}

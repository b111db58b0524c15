package org.intertitle.ui.shell;

import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.queries.SavedFilter;
import org.intertitle.ui.kit.Keyboard;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.SampleWindow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A person at the keyboard before a window over made-up saved filters. Any thread. */
final class ShelfStage implements AutoCloseable {
    final SampleWindow window = Toolkit.onFx(() -> new SampleWindow(Locale.ENGLISH));
    private final Stage stage = Toolkit.onFx(Stage::new);

    private ShelfStage() {}

    static ShelfStage at(Place place) {
        return at(place, 1280, _ -> {});
    }

    static ShelfStage at(Place place, int width, Consumer<SampleWindow> before) {
        ShelfStage shown = new ShelfStage();
        shown.run(() -> {
            before.accept(shown.window);
            Scene scene = new Scene(shown.window.shell().root(), width, 700);
            Look.apply(scene, Theme.LIGHT);
            shown.stage.setScene(scene);
            shown.stage.show();
            shown.stage.requestFocus();
            shown.window.open(place);
        });
        return shown;
    }

    void run(Runnable work) {
        Toolkit.onFx(() -> {
            work.run();
            for (int pass = 0; pass < 3; pass++) {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
            return true;
        });
    }

    Scene scene() {
        return stage.getScene();
    }

    List<RailItem> items() {
        return Toolkit.onFx(() ->
                scene().getRoot().lookupAll(".shelf-item").stream()
                        .map(RailItem.class::cast)
                        .toList());
    }

    /** The names in the rail, from top to bottom. */
    List<String> names() {
        return items().stream().map(RailItem::getName).toList();
    }

    /** The names that are stored, in their order. */
    List<String> stored() {
        return window.shelf().list().stream().map(SavedFilter::name).toList();
    }

    /** What a listener hears as the present place. */
    List<String> current() {
        return Toolkit.onFx(() ->
                scene().getRoot().lookupAll(".rail-item").stream()
                        .map(RailItem.class::cast)
                        .filter(item ->
                                Boolean.TRUE.equals(
                                        item.queryAccessibleAttribute(
                                                AccessibleAttribute.SELECTED)))
                        .map(RailItem::getName)
                        .toList());
    }

    void focusOn(int item) {
        RailItem row = items().get(item);
        run(row::requestFocus);
    }

    Node focus() {
        return Toolkit.onFx(() -> scene().getFocusOwner());
    }

    /** The name of the rail's item that has the focus. */
    String focused() {
        return ((RailItem) focus()).getName();
    }

    /** Presses keys one after the other, each alone. */
    void press(KeyCode... codes) {
        Arrays.stream(codes).forEach(code -> key(code, false, false));
    }

    void pressCtrl(KeyCode code) {
        key(code, true, false);
    }

    void pressAlt(KeyCode code) {
        key(code, false, true);
    }

    /** Opens the sheet of shortcuts. */
    void askForKeys() {
        run(() -> Keyboard.press(scene().getFocusOwner(), KeyCode.UNDEFINED, "?", Set.of()));
    }

    private void key(KeyCode code, boolean ctrl, boolean alt) {
        run(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        scene().getFocusOwner(),
                        new KeyEvent(
                                type, KeyEvent.CHAR_UNDEFINED, "", code, false, ctrl, alt, false));
            }
        });
    }

    /** The field that has the focus. */
    TextField field() {
        return (TextField) focus();
    }

    /** Types over what is selected. */
    void type(String text) {
        TextField field = field();
        run(() -> field.replaceSelection(text));
    }

    /** What the newest note says; empty for none. */
    String note() {
        var note = window.notifications().current().get();
        return note == null ? "" : note.text();
    }

    void undo() {
        run(() -> window.notifications().undo(window.notifications().notes().getFirst()));
    }

    @Override
    public void close() {
        run(stage::close);
    }
}

package org.intertitle.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.intertitle.ui.kit.Place;

/** The keys that work on every screen; in a text field only those with a modifier. */
final class Shortcuts {
    private static final KeyCombination SEARCH =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD =
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final ShellViewModel model;
    private final TopBar topBar;
    private final Overlay overlay;
    private boolean going;

    Shortcuts(ShellViewModel model, TopBar topBar, Overlay overlay) {
        this.model = model;
        this.topBar = topBar;
        this.overlay = overlay;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> filter(scene, event));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void filter(Scene scene, KeyEvent event) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        if (withModifier(event, typing) || (!typing && plain(event))) {
            event.consume();
        }
    }

    private boolean withModifier(KeyEvent event, boolean typing) {
        if (SEARCH.match(event)) {
            topBar.focusSearch();
        } else if (BACK.match(event)) {
            model.back();
        } else if (FORWARD.match(event)) {
            model.forward();
        } else if (!typing && UNDO.match(event)) {
            model.undoLast();
        } else if (!typing && REDO.match(event)) {
            model.redoLast();
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (going) {
            going = false;
            return goTo(event.getCode());
        }
        if (event.getCode() == KeyCode.SLASH) {
            topBar.focusSearch();
            return true;
        }
        going = event.getCode() == KeyCode.G;
        return going;
    }

    private boolean goTo(KeyCode code) {
        Place place =
                switch (code) {
                    case L -> new Place.Library("");
                    case W -> new Place.Wanted(null);
                    case A -> new Place.Activity();
                    case S -> new Place.Settings(Place.SettingsPage.FOLDERS);
                    default -> null;
                };
        if (place != null) {
            model.go(place);
        }
        return place != null;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !overlay.close() && !topBar.clearSearch()) {
            model.back();
        }
    }
}

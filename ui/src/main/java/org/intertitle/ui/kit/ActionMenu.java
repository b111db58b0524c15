package org.intertitle.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A context menu of actions, asked for anew each time it is shown: a line between scopes, the keys
 * at the right, grey what cannot be done now. FX thread only.
 */
public final class ActionMenu extends ContextMenu {
    private final Supplier<List<Action>> actions;
    private final KeyMap keys;
    private final KeyTexts texts;

    public ActionMenu(Supplier<List<Action>> actions, Presentation presentation) {
        this.actions = actions;
        this.keys = new KeyMap(presentation.memory());
        this.texts = new KeyTexts(presentation.texts().messages());
        getStyleClass().add("action-menu");
    }

    /** Opens on this control by the mouse, and by the menu key or Shift+F10 at its focused row. */
    public void attachTo(Control control) {
        control.setContextMenu(this);
        control.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showAtFocus(control);
                        event.consume();
                    }
                });
        control.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (PressedKey.asksForMenu(event)) {
                        showAtFocus(control);
                        event.consume();
                    }
                });
    }

    /** Opens where the keyboard is: at the focused row of a list, else at the control. */
    public void showAtFocus(Control control) {
        Node at = focusedCell(control).orElse(control);
        Bounds bounds = at.localToScreen(at.getBoundsInLocal());
        if (bounds != null && !isShowing()) {
            show(control, bounds.getMinX() + bounds.getWidth() / 4, bounds.getMaxY());
        }
    }

    private static Optional<Node> focusedCell(Control control) {
        int focused =
                switch (control) {
                    case TableView<?> table -> table.getFocusModel().getFocusedIndex();
                    case ListView<?> list -> list.getFocusModel().getFocusedIndex();
                    case TreeTableView<?> tree -> tree.getFocusModel().getFocusedIndex();
                    case TreeView<?> tree -> tree.getFocusModel().getFocusedIndex();
                    default -> -1;
                };
        return control.lookupAll(".indexed-cell").stream()
                .filter(node ->
                        node instanceof IndexedCell<?> cell
                                && cell.isVisible()
                                && !cell.isEmpty()
                                && cell.getIndex() == focused)
                .findFirst();
    }

    @Override
    public void show(Node anchor, double screenX, double screenY) {
        fill();
        super.show(anchor, screenX, screenY);
    }

    @Override
    public void show(Node anchor, Side side, double dx, double dy) {
        fill();
        super.show(anchor, side, dx, dy);
    }

    private void fill() {
        getItems().clear();
        Action.Scope scope = null;
        for (Action action : actions.get()) {
            if (scope != null && scope != action.scope()) {
                getItems().add(new SeparatorMenuItem());
            }
            scope = action.scope();
            getItems().add(item(action));
        }
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.name().get(), new Icon(action.glyph()));
        item.setId(action.id());
        item.setMnemonicParsing(false);
        item.setDisable(!action.enabled().getAsBoolean());
        item.setOnAction(_ -> action.run().run());
        Keys run = keys.of(action);
        if (!run.isNone()) {
            item.setAccelerator(new ShownKeys(texts.shown(run)));
        }
        return item;
    }

    /** Keys that a menu shows; they are acted upon elsewhere, so they match nothing. */
    private static final class ShownKeys extends KeyCombination {
        private final String text;

        private ShownKeys(String text) {
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}

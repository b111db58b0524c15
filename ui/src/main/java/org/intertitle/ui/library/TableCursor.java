package org.intertitle.ui.library;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ListSelection;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Keeps the row that a table has chosen and the title under the cursor the same, steps over
 * headings, and selects by keys and mouse. FX thread only.
 */
final class TableCursor {
    /** Rows that stay in sight above the cursor while a selection is extended. */
    private static final int ABOVE = 3;

    private final TableView<TitleLine> table;
    private final LibraryViewModel model;
    private boolean choosing;
    private int before = -1;

    TableCursor(TableView<TitleLine> table, LibraryViewModel model) {
        this.table = table;
        this.model = model;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines().lines().addListener(this::changed);
        model.selected().subscribe(() -> reveal(show()));
        table.getSelectionModel().selectedIndexProperty().subscribe(this::chosen);
    }

    private TitleLines lines() {
        return model.list().lines();
    }

    private int index(@Nullable TitleId id) {
        return id == null ? -1 : model.list().ids().indexOf(id);
    }

    /** Another list shows the cursor; a list in which some changed stays where it was. */
    private void changed(ListChangeListener.Change<? extends TitleLine> change) {
        TitleId anchor = null;
        while (change.next()) {
            anchor = lines().anew() ? null : firstInSight(change.getRemoved());
        }
        int line = show();
        int anchored = lines().lineOf(index(anchor));
        if (anchored >= 0) {
            table.scrollTo(anchored);
        } else if (lines().anew()) {
            reveal(line);
        }
    }

    private @Nullable TitleId firstInSight(List<? extends TitleLine> before) {
        int top = new TableTop(table).get();
        return before.stream()
                .skip(top)
                .filter(TitleLine.Item.class::isInstance)
                .map(each -> ((TitleLine.Item) each).id())
                .findFirst()
                .orElse(null);
    }

    /** Chooses the row of the title under the cursor; returns its line. */
    private int show() {
        int line = lines().lineOf(index(model.selected().get()));
        choosing = true;
        if (line < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != line) {
            table.getSelectionModel().clearAndSelect(line);
        }
        choosing = false;
        before = line;
        return line;
    }

    /** A heading that was come upon leads on to the title behind it. */
    private void chosen(Number row) {
        int line = row.intValue();
        if (choosing || lines().changing() || line < 0) {
            return;
        }
        int index = lines().indexAt(line, line < before);
        if (index >= 0 && index < model.list().ids().size()) {
            model.selected().set(model.list().ids().get(index));
            show();
        }
    }

    /** Space selects, with Shift all rows on the way are. */
    private void pressed(KeyEvent event) {
        TitleId cursor = model.selected().get();
        boolean moves = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.SPACE && cursor != null) {
            model.selection().toggle(cursor);
        } else if (moves && event.isShiftDown() && cursor != null) {
            extend(cursor, event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void extend(TitleId from, int step) {
        ListSelection<TitleId> selection = model.selection();
        if (selection.isEmpty()) {
            selection.toggle(from);
        }
        List<TitleId> ids = model.list().ids();
        int to = Math.clamp((long) ids.indexOf(from) + step, 0, ids.size() - 1);
        model.selected().set(ids.get(to));
        table.scrollTo(Math.max(0, lines().lineOf(to) - ABOVE));
        selection.extendTo(ids.get(to));
    }

    /** A click on a row, which has chosen it already. */
    void clicked(MouseEvent event) {
        TitleId cursor = model.selected().get();
        if (event.getButton() != MouseButton.PRIMARY || cursor == null) {
            return;
        }
        if (event.getClickCount() == 2) {
            model.open();
        } else if (event.isShortcutDown()) {
            model.selection().toggle(cursor);
        } else if (event.isShiftDown()) {
            model.selection().extendTo(cursor);
        } else if (!model.selection().isEmpty()) {
            model.selection().clear();
        }
    }

    /** Chooses the first title where none is. */
    void begin() {
        if (model.selected().get() == null && !model.list().ids().isEmpty()) {
            model.selected().set(model.list().ids().getFirst());
        }
    }

    /** Scrolls as little as needed for a line to be in sight. */
    private void reveal(int line) {
        if (line >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(line);
        }
    }
}

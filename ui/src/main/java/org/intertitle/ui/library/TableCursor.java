package org.intertitle.ui.library;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.intertitle.kernel.TitleId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Keeps the row that a table has chosen and the title under the cursor the same, steps over
 * headings, and selects by keys and mouse. FX thread only.
 */
final class TableCursor {
    private final TableView<TitleLine> table;
    private final LibraryViewModel model;
    private final TableFlow flow;
    private boolean choosing;
    private int before = -1;
    private @Nullable TitleId beforePress;

    TableCursor(TableView<TitleLine> table, LibraryViewModel model) {
        this.table = table;
        this.model = model;
        this.flow = new TableFlow(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> beforePress = model.selected().get());
        lines().lines().addListener(this::changed);
        model.selected().subscribe(() -> flow.reveal(show()));
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
            flow.reveal(line);
        }
    }

    private @Nullable TitleId firstInSight(List<? extends TitleLine> before) {
        int top = flow.first();
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
        if (cursor == null || event.isAltDown()) {
            return;
        }
        int to = event.isShiftDown() ? target(event.getCode(), index(cursor)) : -1;
        if (event.getCode() == KeyCode.SPACE) {
            model.selection().toggle(cursor);
        } else if (to >= 0) {
            extend(cursor, to);
        } else {
            return;
        }
        event.consume();
    }

    /** The place that a key leads to from this one; -1 for keys that lead nowhere. */
    private int target(KeyCode key, int from) {
        int last = model.list().ids().size() - 1;
        int page = flow.page();
        int to =
                switch (key) {
                    case UP, KP_UP -> from - 1;
                    case DOWN, KP_DOWN -> from + 1;
                    case PAGE_UP -> from - page;
                    case PAGE_DOWN -> from + page;
                    case HOME -> 0;
                    case END -> last;
                    default -> Integer.MIN_VALUE;
                };
        return to == Integer.MIN_VALUE || last < 0 ? -1 : Math.clamp(to, 0, last);
    }

    private void extend(TitleId from, int to) {
        begin(from);
        TitleId reached = model.list().ids().get(to);
        model.selected().set(reached);
        model.selection().extendTo(reached);
    }

    /** A range begins where the cursor was. */
    private void begin(@Nullable TitleId from) {
        if (model.selection().isEmpty() && from != null) {
            model.selection().toggle(from);
        }
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
            begin(beforePress);
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
}

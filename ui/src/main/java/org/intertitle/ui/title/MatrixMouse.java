package org.intertitle.ui.title;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What a press of the mouse does in the matrix: goes to the cell, with Ctrl marks it, with Shift
 * marks all up to it; beside the cells of a heading it folds the season. FX thread only.
 */
final class MatrixMouse {
    private final TitleViewModel model;

    MatrixMouse(TitleViewModel model) {
        this.model = model;
    }

    void attachTo(MatrixCell cell) {
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed(cell, event));
    }

    private void pressed(MatrixCell cell, MouseEvent event) {
        MatrixRow row = cell.getItem();
        if (row == null || cell.isEmpty()) {
            return;
        }
        if (cell.getListView() != null) {
            cell.getListView().requestFocus();
        }
        int column = cell.columnAt(event);
        switch (event.getButton()) {
            case PRIMARY -> chosen(row, column, event);
            case SECONDARY -> asked(row, column);
            default -> {
                return;
            }
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private void chosen(MatrixRow row, int column, MouseEvent event) {
        if (event.isShiftDown()) {
            model.marking().extend(() -> go(row, column));
        } else if (event.isShortcutDown()) {
            model.marking().move(() -> go(row, column));
            model.marking().toggle();
        } else {
            model.marks().clear();
            go(row, column);
            if (row instanceof MatrixRow.Season season && column < 0) {
                model.toggleSeason(season.season());
            } else if (event.getClickCount() == 2) {
                model.open();
            }
        }
    }

    /** A menu is about the marks where one of them was hit, else about the cell alone. */
    private void asked(MatrixRow row, int column) {
        go(row, column);
        if (!model.marks().containsAll(model.meant().underCursor())) {
            model.marks().clear();
        }
    }

    private void go(MatrixRow row, int column) {
        model.cursor().to(row.key(), column < 0 ? model.cursor().column().get() : column);
    }
}

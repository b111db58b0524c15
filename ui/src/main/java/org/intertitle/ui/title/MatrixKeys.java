package org.intertitle.ui.title;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.IntSupplier;

/**
 * Walks the matrix by keys: arrows by one cell, with Ctrl to the next gap, with Shift marking what
 * lies on the way; Home and End along the row, then along the column. FX thread only.
 */
final class MatrixKeys {
    private final TitleViewModel model;
    private final IntSupplier page;

    /** {@code page} is how many rows are in sight. */
    MatrixKeys(TitleViewModel model, IntSupplier page) {
        this.model = model;
        this.page = page;
    }

    /** Takes the key where it is one for the matrix. */
    void pressed(KeyEvent event, NodeOrientation orientation) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Runnable move = move(event, orientation);
        if (move == null) {
            return;
        }
        if (event.isShiftDown()) {
            model.marking().extend(move);
        } else {
            model.marking().move(move);
        }
        event.consume();
    }

    private @Nullable Runnable move(KeyEvent event, NodeOrientation orientation) {
        MatrixCursor cursor = model.cursor();
        boolean far = event.isShortcutDown();
        int right = orientation == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        return switch (event.getCode()) {
            case UP, KP_UP -> far ? () -> cursor.toGapBelow(-1) : () -> cursor.move(-1, 0);
            case DOWN, KP_DOWN -> far ? () -> cursor.toGapBelow(1) : () -> cursor.move(1, 0);
            case LEFT, KP_LEFT -> beside(-right, far, event);
            case RIGHT, KP_RIGHT -> beside(right, far, event);
            case PAGE_UP -> () -> cursor.move(-page.getAsInt(), 0);
            case PAGE_DOWN -> () -> cursor.move(page.getAsInt(), 0);
            case HOME -> edge(KeyCode.HOME, far);
            case END -> edge(KeyCode.END, far);
            default -> null;
        };
    }

    private Runnable beside(int step, boolean far, KeyEvent event) {
        if (far) {
            return () -> model.cursor().toGapBeside(step);
        }
        return () -> {
            if (event.isShiftDown() || !folds(step)) {
                model.cursor().move(0, step);
            }
        };
    }

    /** On a heading, backwards folds the season and forwards opens it. */
    private boolean folds(int step) {
        if (!(model.cursor().row().get() instanceof RowKey.OfSeason(var season))) {
            return false;
        }
        boolean open = !model.matrix().folded().contains(season);
        if (open == (step < 0)) {
            model.toggleSeason(season);
            return true;
        }
        return false;
    }

    private Runnable edge(KeyCode code, boolean far) {
        MatrixCursor cursor = model.cursor();
        int last = Math.max(0, model.matrix().columns().size() - 1);
        int column = code == KeyCode.HOME ? 0 : last;
        int row = code == KeyCode.HOME ? 0 : model.matrix().rows().size() - 1;
        return far || cursor.column().get() == column
                ? () -> cursor.toPlace(row)
                : () -> cursor.toColumn(column);
    }
}

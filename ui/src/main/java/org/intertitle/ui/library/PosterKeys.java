package org.intertitle.ui.library;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.intertitle.ui.library.GridWalk.Step;
import org.jspecify.annotations.Nullable;

/** The keys that move inside the grid of posters; sideways ones are mirrored with the window. */
record PosterKeys(PosterGrid grid) {

    void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        Step step = stepOf(event.getCode());
        if (step != null) {
            grid.go(step, event.isShiftDown());
        } else if (event.getCode() == KeyCode.SPACE) {
            grid.toggle();
        } else if (event.getCode() == KeyCode.ENTER) {
            grid.cursor().open();
        } else {
            return;
        }
        event.consume();
    }

    private @Nullable Step stepOf(KeyCode key) {
        return switch (key) {
            case LEFT -> mirrored() ? Step.ON : Step.BACK;
            case RIGHT -> mirrored() ? Step.BACK : Step.ON;
            case UP -> Step.UP;
            case DOWN -> Step.DOWN;
            case HOME -> Step.FIRST;
            case END -> Step.LAST;
            case PAGE_UP -> Step.PAGE_UP;
            case PAGE_DOWN -> Step.PAGE_DOWN;
            default -> null;
        };
    }

    private boolean mirrored() {
        return grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }
}

package org.intertitle.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import java.util.Objects;

/**
 * Lets rows of a list change places: by dragging one onto another, which takes its place, and by
 * Alt+Up and Alt+Down. FX thread only.
 */
public final class Reordering {
    private static final DataFormat ROW = new DataFormat("application/x-intertitle-row");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dropping");

    private Reordering() {}

    /** Moves the row at a place, from 0, by so many places; not beyond the ends. */
    @FunctionalInterface
    public interface Move {
        void row(int at, int by);
    }

    /** Makes this the row at its place; rows of other lists are not taken. */
    public static void install(Node row, int at, Move move) {
        row.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.put(ROW, at);
            row.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        row.setOnDragOver(event -> {
            if (isSibling(event, row)) {
                event.acceptTransferModes(TransferMode.MOVE);
                row.pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        row.setOnDragExited(_ -> row.pseudoClassStateChanged(OVER, false));
        row.setOnDragDropped(event -> {
            if (isSibling(event, row)
                    && event.getDragboard().getContent(ROW) instanceof Integer from) {
                move.row(from, at - from);
                event.setDropCompleted(true);
                event.consume();
            }
        });
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, at, move));
    }

    private static boolean isSibling(DragEvent event, Node row) {
        return event.getDragboard().hasContent(ROW)
                && event.getGestureSource() instanceof Node source
                && Objects.equals(source.getParent(), row.getParent());
    }

    private static void press(KeyEvent event, int at, Move move) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move.row(at, code == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}

package org.intertitle.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
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
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("dropping-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("dropping-below");

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
            Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(row.snapshot(null, null), event.getX(), event.getY());
            event.consume();
        });
        row.setOnDragOver(event -> {
            if (isSibling(event, row)) {
                event.acceptTransferModes(TransferMode.MOVE);
                mark(row, Integer.compare(at, from(event)));
                event.consume();
            }
        });
        row.setOnDragExited(_ -> mark(row, 0));
        row.setOnDragDropped(event -> {
            if (isSibling(event, row)) {
                move.row(from(event), at - from(event));
                event.setDropCompleted(true);
                event.consume();
            }
        });
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, at, move));
    }

    /** Shows at which edge what is dragged would come to lie: nowhere, below or above. */
    private static void mark(Node row, int side) {
        row.pseudoClassStateChanged(ABOVE, side < 0);
        row.pseudoClassStateChanged(BELOW, side > 0);
    }

    private static int from(DragEvent event) {
        return (Integer) event.getDragboard().getContent(ROW);
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

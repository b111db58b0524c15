package org.intertitle.ui.title;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix, used again for other rows: the state of a video in a column, or the sum
 * of a season. A frame is the cursor, a tick beside it a mark, a bar across what is set aside.
 */
final class MatrixSlot extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double FRAME_WIDTH = 44;
    private static final double FRAME_HEIGHT = 22;

    private final StackPane frame = new StackPane();
    private final StateIcon icon = new StateIcon();
    private final Region bar = new Region();
    private final Label sum = new Label();
    private int row;
    private int column;

    MatrixSlot(Measures measures) {
        frame.getStyleClass().add("matrix-slot");
        frame.setMaxSize(measures.px(FRAME_WIDTH), measures.px(FRAME_HEIGHT));
        frame.setPrefSize(measures.px(FRAME_WIDTH), measures.px(FRAME_HEIGHT));
        frame.setMinSize(0, 0);
        bar.getStyleClass().add("matrix-aside");
        bar.setMouseTransparent(true);
        sum.getStyleClass().add("matrix-sum");
        getChildren().add(frame);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    void showState(CellState state, boolean aside, String spoken) {
        icon.setState(state);
        if (aside) {
            frame.getChildren().setAll(icon, bar);
        } else {
            frame.getChildren().setAll(icon);
        }
        setAccessibleText(spoken);
    }

    void showSum(MatrixRow.Sum asked, String spoken) {
        sum.setText(asked.asked() == 0 ? "–" : asked.satisfied() + "/" + asked.asked());
        frame.getChildren().setAll(sum);
        setAccessibleText(spoken);
    }

    /** Where it is, for screen readers; both count from 0. */
    void at(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
    }

    void dress(boolean chosen, boolean marked) {
        frame.pseudoClassStateChanged(CHOSEN, chosen);
        frame.pseudoClassStateChanged(MARKED, marked);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> row;
            case COLUMN_INDEX -> column;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

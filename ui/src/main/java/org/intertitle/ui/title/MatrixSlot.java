package org.intertitle.ui.title;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix, used again for other rows: either states of videos in a column, or sums
 * of seasons. A frame is the cursor, a tick beside it a mark, a bar across what is set aside.
 */
final class MatrixSlot extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /** The least of a column that the frame around a cell leaves free, at 100 %. */
    private static final double FREE = 4;

    private static final double WIDTH = 44;
    private static final double HEIGHT = 22;

    private final double width;
    private final double free;
    private final double height;
    private @Nullable StateIcon icon;
    private @Nullable Label sum;
    private int row;
    private int column;

    MatrixSlot(Measures measures) {
        width = measures.px(WIDTH);
        free = measures.px(FREE);
        height = measures.px(HEIGHT);
        getStyleClass().add("matrix-slot");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    /** Takes its place in the middle of a column of this width. */
    void wide(double columnWidth) {
        double own = Math.min(width, columnWidth - free);
        setMinSize(own, height);
        setPrefSize(own, height);
        setMaxSize(own, height);
        double around = (columnWidth - own) / 2;
        HBox.setMargin(this, new Insets(0, around, 0, around));
    }

    void showState(CellState state, boolean aside, String spoken) {
        if (icon == null) {
            icon = new StateIcon();
            getChildren().add(icon);
        }
        icon.setState(state);
        if (aside != getChildren().size() > 1) {
            setAside(aside);
        }
        setAccessibleText(spoken);
    }

    private void setAside(boolean aside) {
        if (aside) {
            Region bar = new Region();
            bar.getStyleClass().add("matrix-aside");
            getChildren().add(bar);
        } else {
            getChildren().removeLast();
        }
    }

    void showSum(MatrixRow.Sum asked, String spoken) {
        if (sum == null) {
            sum = PanelParts.label("", "matrix-sum");
            getChildren().add(sum);
        }
        sum.setText(asked.asked() == 0 ? "–" : asked.satisfied() + "/" + asked.asked());
        setAccessibleText(spoken);
    }

    /** Where it is, for screen readers; both count from 0. */
    void at(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
    }

    void dress(boolean chosen, boolean marked) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(MARKED, marked);
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

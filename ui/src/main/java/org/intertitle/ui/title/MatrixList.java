package org.intertitle.ui.title;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import org.intertitle.ui.kit.ListFlow;
import org.intertitle.ui.kit.Presentation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The matrix: a list of rows of which only those in sight exist, walked cell by cell and told to
 * screen readers as a table. FX thread only.
 */
final class MatrixList extends ListView<MatrixRow> {
    private final List<MatrixCell> cells = new ArrayList<>();
    private final TitleViewModel model;
    private final Presentation presentation;
    private final ColumnWindow columns;
    private final MatrixMouse mouse;
    private final ListFlow flow = new ListFlow(this);
    private int awaited = -1;

    MatrixList(TitleViewModel model, ColumnWindow columns, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.columns = columns;
        this.mouse = new MatrixMouse(model);
        getStyleClass().addAll("compact", "matrix-list");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(presentation.texts().text("title.matrix"));
        setFixedCellSize(presentation.measures().compactRow());
        setItems(model.matrix().rows());
        setCellFactory(_ -> cell());
        MatrixKeys keys = new MatrixKeys(model, flow::page);
        addEventFilter(
                KeyEvent.KEY_PRESSED, event -> keys.pressed(event, getEffectiveNodeOrientation()));
        model.cursor().row().subscribe(_ -> follow());
        model.cursor().column().subscribe(_ -> follow());
        model.matrix().rows().subscribe(this::follow);
        model.marks().revision().subscribe(_ -> cells.forEach(MatrixCell::dress));
        columns.shown().subscribe(_ -> cells.forEach(MatrixCell::again));
        widthProperty().subscribe(this::measure);
        flow.barWidth().subscribe(this::measure);
    }

    private MatrixCell cell() {
        MatrixCell cell = new MatrixCell(model, columns, presentation);
        mouse.attachTo(cell);
        cells.add(cell);
        return cell;
    }

    private void measure() {
        columns.width(getWidth() - flow.barWidth().get());
    }

    /** Brings the cursor in sight. */
    private void follow() {
        columns.columns(model.matrix().columns().size());
        columns.reveal(model.cursor().column().get());
        int place = model.cursor().place();
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            flow.reveal(place);
        }
        scroll();
        cells.forEach(MatrixCell::dress);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    ListFlow flow() {
        return flow;
    }

    /** Scrolls to a row, now or once the rows are there. */
    void top(int row) {
        awaited = row;
        scroll();
    }

    private void scroll() {
        if (awaited >= 0 && !getItems().isEmpty()) {
            flow.top(awaited);
            awaited = -1;
        }
    }

    private @Nullable MatrixSlot slot(int row, int column) {
        return cells.stream()
                .filter(cell -> cell.getIndex() == row && !cell.isEmpty() && cell.isVisible())
                .findFirst()
                .map(cell -> cell.slot(column))
                .orElse(null);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> slot(model.cursor().place(), model.cursor().column().get());
            case ROW_COUNT -> model.matrix().rows().size();
            case COLUMN_COUNT -> model.matrix().columns().size();
            case CELL_AT_ROW_COLUMN ->
                    parameters.length == 2
                                    && parameters[0] instanceof Integer row
                                    && parameters[1] instanceof Integer column
                            ? slot(row, column)
                            : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

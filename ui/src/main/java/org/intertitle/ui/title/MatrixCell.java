package org.intertitle.ui.title;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.title.Episodes.Column;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Draws one row of the matrix; a heading and a video have their own nodes, which stay where they
 * are and are only shown and hidden: what enters a scene is styled anew.
 */
final class MatrixCell extends ListCell<MatrixRow> {
    private static final String GROUP = "group-cell";

    private final TitleViewModel model;
    private final ColumnWindow columns;
    private final Presentation presentation;
    private final StackPane lines = new StackPane();
    private final VideoLine video;
    private @Nullable HeadingLine heading;

    MatrixCell(TitleViewModel model, ColumnWindow columns, Presentation presentation) {
        this.model = model;
        this.columns = columns;
        this.presentation = presentation;
        this.video = new VideoLine(presentation.texts(), presentation.measures(), columns.code());
        Shown.when(false, video);
        lines.getChildren().add(video);
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MatrixRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean group = row instanceof MatrixRow.Season;
        if (heading != null) {
            Shown.when(group, heading);
        }
        Shown.when(row instanceof MatrixRow.Entry, video);
        if (group != getStyleClass().contains(GROUP)) {
            if (group) {
                getStyleClass().add(GROUP);
            } else {
                getStyleClass().remove(GROUP);
            }
        }
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        List<Column> all = model.matrix().columns();
        ColumnWindow.Shown shown = columns.shown().get();
        switch (row) {
            case MatrixRow.Season season -> setAccessibleText(heading().show(season, all, shown));
            case MatrixRow.Entry(var line) -> setAccessibleText(video.show(line, all, shown));
        }
        dress();
    }

    /** Most rows are videos: what a heading needs is made when the first is shown. */
    private HeadingLine heading() {
        HeadingLine made = heading;
        if (made == null) {
            made = new HeadingLine(presentation.texts(), presentation.measures(), columns.code());
            heading = made;
            lines.getChildren().add(made);
        }
        return made;
    }

    /** Draws anew what the row says. */
    void again() {
        updateItem(getItem(), isEmpty());
    }

    /** Shows where cursor and marks are now. */
    void dress() {
        MatrixRow row = getItem();
        if (row == null || isEmpty()) {
            return;
        }
        MatrixCursor cursor = model.cursor();
        boolean here = row.key().equals(cursor.row().get());
        int first = columns.shown().get().first();
        List<MatrixSlot> used = slots().shown();
        for (int at = 0; at < used.size(); at++) {
            int column = first + at;
            used.get(at).at(getIndex(), column);
            used.get(at)
                    .dress(
                            here && cursor.column().get() == column,
                            !model.marks().isEmpty()
                                    && model.marks()
                                            .containsAll(model.meant().at(row.key(), column)));
        }
    }

    private MatrixSlots slots() {
        return getItem() instanceof MatrixRow.Season ? heading().slots() : video.slots();
    }

    /** The cell of a column, where it is in sight. */
    @Nullable MatrixSlot slot(int column) {
        int at = column - columns.shown().get().first();
        List<MatrixSlot> used = slots().shown();
        return at >= 0 && at < used.size() ? used.get(at) : null;
    }

    /** The column under the mouse, -1 where it is over none. */
    int columnAt(MouseEvent event) {
        return slots().at(event.getSceneX(), event.getSceneY(), columns.shown().get().first());
    }
}

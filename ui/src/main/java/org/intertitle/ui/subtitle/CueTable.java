package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Makes a table of cues out of a table, and keeps its selection and the model's one. */
final class CueTable {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final Set<String> REST = Set.of("length", "speed");
    private static final Set<String> OF_TEXT = Set.of("speed", "text", "problem");
    private static final String RIGHT_TO_LEFT = "right-to-left";
    private static final double SCROLL_BAR = 16;

    private final TableView<CueLine> table;
    private final SubtitleCues model;
    private final Texts texts;
    private final Measures measures;
    private TableColumn<CueLine, CueLine> text = new TableColumn<>();
    private boolean moving;
    private boolean narrow;
    private boolean pictures;

    CueTable(TableView<CueLine> table, SubtitleCues model, Texts texts, Measures measures) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.measures = measures;
    }

    void install() {
        table.setFixedCellSize(measures.compactRow());
        table.setItems(model.lines());
        table.setPlaceholder(new Region());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new Row(model));
        addColumns();
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> selected());
        table.getFocusModel().focusedIndexProperty().subscribe(_ -> selected());
        model.chosen().subscribe(row -> show(row.intValue()));
        model.marked().subscribe(_ -> table.refresh());
        model.finding().revision().subscribe(_ -> table.refresh());
    }

    /** Leaves out what can be reckoned from the times. */
    void narrow(boolean narrow) {
        this.narrow = narrow;
        showColumns();
    }

    /** Leaves out what pictures do not have. */
    void pictures(boolean only) {
        this.pictures = only;
        showColumns();
    }

    private void showColumns() {
        for (TableColumn<CueLine, ?> column : table.getColumns()) {
            boolean spared = narrow && REST.contains(column.getId());
            boolean missing = pictures && OF_TEXT.contains(column.getId());
            column.setVisible(!spared && !missing);
        }
        fit();
    }

    private void selected() {
        if (!moving) {
            List<Integer> rows = table.getSelectionModel().getSelectedIndices();
            model.select(rows.stream().filter(row -> row != null && row >= 0).toList());
            int focused = table.getFocusModel().getFocusedIndex();
            if (focused >= 0 && table.getSelectionModel().isSelected(focused)) {
                model.chosen().set(focused);
            }
        }
    }

    private void show(int row) {
        if (row < 0 || row >= table.getItems().size() || isChosen(row)) {
            return;
        }
        moving = true;
        table.getSelectionModel().clearAndSelect(row);
        table.getFocusModel().focus(row);
        moving = false;
        model.select(List.of(row));
        table.scrollTo(Math.max(0, row - 4));
    }

    private boolean isChosen(int row) {
        return table.getFocusModel().getFocusedIndex() == row
                && table.getSelectionModel().isSelected(row);
    }

    private void addColumns() {
        column("number", 56, (cell, cue) -> cell.setText(texts.number(cue.number())));
        column("start", 92, (cell, cue) -> value(cell, cue, CueValue.START, time(cue.startMs())));
        column("end", 92, (cell, cue) -> cell.setText(cue.ends() ? time(cue.endMs()) : ""));
        column("length", 60, (cell, cue) -> value(cell, cue, CueValue.LENGTH, length(cue)));
        column("speed", 64, (cell, cue) -> value(cell, cue, CueValue.SPEED, speed(cue)));
        text = column("text", 240, this::text);
        column("problem", 40, this::sign);
        fit();
    }

    /** The text gets what the others leave. */
    private void fit() {
        double others =
                table.getColumns().stream()
                        .filter(column -> !column.equals(text))
                        .filter(TableColumn::isVisible)
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
        text.prefWidthProperty()
                .bind(table.widthProperty().subtract(others + measures.px(SCROLL_BAR)));
    }

    private TableColumn<CueLine, CueLine> column(
            String name, double width, BiConsumer<TableCell<CueLine, CueLine>, CueLine> draw) {
        String heading = texts.text("subtitle.column." + name);
        TableColumn<CueLine, CueLine> column = new TableColumn<>(heading);
        column.setId(name);
        column.setPrefWidth(measures.px(Math.max(width, heading.length() * 6.8 + 12)));
        column.setMinWidth(measures.px(32));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("cue-" + name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(draw));
        table.getColumns().add(column);
        return column;
    }

    /** Sets off the value in which a problem lies; the sign at the end says so too. */
    private static void value(
            TableCell<CueLine, CueLine> cell, CueLine cue, CueValue value, String text) {
        cell.setText(text);
        cell.pseudoClassStateChanged(DOUBTFUL, cue.doubtful().contains(value));
    }

    private String time(long ms) {
        return texts.formats().cueTime(ms);
    }

    private String length(CueLine cue) {
        return cue.ends()
                ? String.format(texts.messages().locale(), "%.2f", cue.durationMs() / 1000.0)
                : "";
    }

    private String speed(CueLine cue) {
        int speed = cue.charactersPerSecond();
        return speed == 0 ? "" : texts.number(speed);
    }

    private void text(TableCell<CueLine, CueLine> cell, CueLine cue) {
        String shown = cue.shown(model.marked().get());
        direct(cell, cue.text());
        cell.setText(ShownText.line(shown));
    }

    /**
     * Lets a text run in its own direction; there in a font that has all of its signs, because runs
     * of several fonts are drawn in the wrong order.
     */
    static void direct(Node node, String text) {
        boolean reversed = ShownText.rightToLeft(text);
        node.setNodeOrientation(
                reversed ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        node.getStyleClass().remove(RIGHT_TO_LEFT);
        if (reversed) {
            node.getStyleClass().add(RIGHT_TO_LEFT);
        }
    }

    private void sign(TableCell<CueLine, CueLine> cell, CueLine cue) {
        Severity worst = cue.worst();
        if (worst == null) {
            cell.setGraphic(null);
            cell.setAccessibleText(null);
        } else {
            Icon icon = new Icon(worst.glyph());
            icon.getStyleClass().add(worst.styleClass());
            cell.setGraphic(icon);
            cell.setAccessibleText(texts.text("subtitle.severity." + Wording.lower(worst)));
        }
    }

    /** A cell that draws from the whole cue. */
    private static final class Cell extends TableCell<CueLine, CueLine> {
        private final BiConsumer<TableCell<CueLine, CueLine>, CueLine> draw;

        Cell(BiConsumer<TableCell<CueLine, CueLine>, CueLine> draw) {
            this.draw = draw;
        }

        @Override
        protected void updateItem(@Nullable CueLine cue, boolean empty) {
            super.updateItem(cue, empty);
            if (empty || cue == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                pseudoClassStateChanged(DOUBTFUL, false);
            } else {
                draw.accept(this, cue);
            }
        }
    }

    /** A row that shows whether what is looked for is in it. */
    private static final class Row extends TableRow<CueLine> {
        private final SubtitleCues model;

        Row(SubtitleCues model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable CueLine cue, boolean empty) {
            super.updateItem(cue, empty);
            boolean found = cue != null && !empty && model.finding().position(cue.number() - 1) > 0;
            pseudoClassStateChanged(FOUND, found);
        }
    }
}

package org.intertitle.ui.library;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.DrawnCells;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WindowedList;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The columns of the library; headers ask the query for another order, cells read cached rows. */
final class LibraryTable {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double LANGUAGE = 76;

    private final LibraryViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final DrawnCells cells = new DrawnCells();
    private final DrawnCells rows = new DrawnCells();
    private final List<TableColumn<TitleId, TitleId>> fixedEnd = new ArrayList<>();
    private final Map<TableColumn<TitleId, ?>, TitleSort> sorts = new HashMap<>();
    private final ColumnMemory memory;
    private final TableColumn<TitleId, TitleId> name;
    private final TableColumn<TitleId, TitleId> year;
    private final TableColumn<TitleId, TitleId> kind;
    private final TableColumn<TitleId, TitleId> added;

    LibraryTable(LibraryViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        memory = new ColumnMemory(presentation.memory(), "columns");
        name = text("library.column.title", 200, TitleSort.NAME, TitleRow::name);
        name.getStyleClass().add("first-column");
        year = text("library.column.year", 48, TitleSort.YEAR, LibraryTable::yearOf);
        kind = text("library.column.kind", 64, TitleSort.KIND, this::kindOf);
        fixedEnd.add(
                number("library.column.quality", 70, TitleSort.QUALITY, LibraryTable::qualityOf));
        fixedEnd.add(number("library.column.wanted", 70, TitleSort.WANTED, this::wantedOf));
        added = number("library.column.added", 76, TitleSort.ADDED, this::addedOf);
        fixedEnd.add(added);
    }

    private static String yearOf(TitleRow row) {
        return row.year() == null ? "" : Integer.toString(row.year());
    }

    private String kindOf(TitleRow row) {
        return texts.text(
                row.anime() ? "title.kind.anime" : "title.kind." + Wording.lower(row.kind()));
    }

    private static String qualityOf(TitleRow row) {
        return row.quality() == null ? "–" : Integer.toString(row.quality());
    }

    private String wantedOf(TitleRow row) {
        return texts.number(row.wanted());
    }

    private String addedOf(TitleRow row) {
        return texts.formats().day(row.added());
    }

    void install(TableView<TitleId> table) {
        table.setFixedCellSize(presentation.measures().row());
        table.setTableMenuButtonVisible(true);
        table.setRowFactory(_ -> rows.add(new PickedRow()));
        table.setItems(model.list().ids());
        table.setPlaceholder(new Label(""));
        table.setSortPolicy(this::sort);
        model.languages().subscribe(() -> arrange(table));
        table.widthProperty().subscribe(() -> fit(table));
        table.getSortOrder().add(name);
        memory.follow(table);
    }

    /** Draws what is visible anew; making new cells would cost a frame. */
    void redraw() {
        cells.draw();
    }

    /** Shows which rows are selected. */
    void mark() {
        rows.draw();
    }

    /** Shows by the headers what the list is ordered by. */
    void showOrder(TableView<TitleId> table) {
        sorts.entrySet().stream()
                .filter(entry -> entry.getValue() == model.sort())
                .findFirst()
                .ifPresent(entry -> {
                    entry.getKey()
                            .setSortType(
                                    model.descending()
                                            ? TableColumn.SortType.DESCENDING
                                            : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(entry.getKey()));
                });
    }

    /** A row that shows whether its title is selected. */
    private final class PickedRow extends TableRow<TitleId> implements DrawnCells.Drawn {
        @Override
        protected void updateItem(@Nullable TitleId id, boolean empty) {
            super.updateItem(id, empty);
            draw();
        }

        @Override
        public void draw() {
            TitleId id = getItem();
            pseudoClassStateChanged(PICKED, id != null && model.selection().contains(id));
        }
    }

    private boolean sort(TableView<TitleId> table) {
        if (!table.getSortOrder().isEmpty()) {
            TableColumn<TitleId, ?> column = table.getSortOrder().getFirst();
            TitleSort by = sorts.get(column);
            if (by != null) {
                model.sortBy(by, column.getSortType() == TableColumn.SortType.DESCENDING);
            }
        }
        return true;
    }

    private void arrange(TableView<TitleId> table) {
        List<TableColumn<TitleId, TitleId>> columns = new ArrayList<>(List.of(name, year, kind));
        for (AskedLanguage asked : model.languages()) {
            columns.add(language(asked));
        }
        columns.addAll(fixedEnd);
        memory.arrange(table, columns);
        fit(table);
    }

    private void fit(TableView<TitleId> table) {
        double others =
                table.getColumns().stream()
                        .filter(column -> !column.equals(name) && column.isVisible())
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
        name.setPrefWidth(
                Math.max(presentation.measures().px(120), table.getWidth() - others - 14));
    }

    void narrow(boolean narrow) {
        added.setVisible(!narrow);
        if (added.getTableView() != null) {
            fit(added.getTableView());
        }
    }

    private TableColumn<TitleId, TitleId> text(
            String key, double width, TitleSort sort, Function<TitleRow, String> value) {
        TableColumn<TitleId, TitleId> column = column(texts.text(key), width, sort);
        column.setId(key);
        column.setCellFactory(_ -> cells.add(new TextCell(model.list(), value, cellClass(sort))));
        return column;
    }

    private static String cellClass(TitleSort sort) {
        return sort == TitleSort.NAME ? "strong-cell" : "text-cell";
    }

    private TableColumn<TitleId, TitleId> number(
            String key, double width, TitleSort sort, Function<TitleRow, String> value) {
        TableColumn<TitleId, TitleId> column = column(texts.text(key), width, sort);
        column.setId(key);
        column.getStyleClass().add("number");
        column.setCellFactory(_ -> cells.add(new TextCell(model.list(), value, "number")));
        return column;
    }

    private TableColumn<TitleId, TitleId> language(AskedLanguage asked) {
        String heading = texts.wording().shortLanguage(asked.language());
        if (asked.kind() != SubtitleKind.FULL) {
            heading = texts.text("wish.of", heading, texts.wording().kind(asked.kind()));
        }
        TableColumn<TitleId, TitleId> column = column(heading, LANGUAGE, null);
        column.setSortable(false);
        column.setId(asked.language() + "." + Wording.lower(asked.kind()));
        column.setCellFactory(_ -> cells.add(new CoverageCell(model.list(), asked, texts)));
        return column;
    }

    private TableColumn<TitleId, TitleId> column(
            String heading, double width, @Nullable TitleSort sort) {
        TableColumn<TitleId, TitleId> column = new TableColumn<>(heading);
        column.setPrefWidth(
                presentation.measures().px(Math.max(width, heading.length() * 6.8 + 20)));
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        if (sort != null) {
            sorts.put(column, sort);
        }
        return column;
    }

    /** A cell with one text of the row. */
    private static final class TextCell extends TableCell<TitleId, TitleId>
            implements DrawnCells.Drawn {
        private final WindowedList<TitleId, TitleRow> list;
        private final Function<TitleRow, String> value;

        TextCell(
                WindowedList<TitleId, TitleRow> list,
                Function<TitleRow, String> value,
                String styleClass) {
            this.list = list;
            this.value = value;
            getStyleClass().add(styleClass);
            if (styleClass.equals("strong-cell")) {
                getStyleClass().add("first-column");
            }
        }

        @Override
        protected void updateItem(@Nullable TitleId id, boolean empty) {
            super.updateItem(id, empty);
            draw();
        }

        @Override
        public void draw() {
            TitleRow row = isEmpty() ? null : list.row(getIndex());
            setText(row == null ? null : OneLine.of(value.apply(row)));
        }
    }
}

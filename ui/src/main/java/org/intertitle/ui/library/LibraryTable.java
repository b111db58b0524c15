package org.intertitle.ui.library;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the library; headers ask the query for another order. FX thread only. */
final class LibraryTable {
    private static final double LANGUAGE = 76;
    private static final double BAR = 14;

    /** What a letter of a header takes, and what stands around them, with a sign of the order. */
    private static final double LETTER = 6.6;

    private static final double PADDING = 16;
    private static final double SORTED = 28;
    private static final double LEAST_TITLE = 120;

    private final LibraryViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final TitleCells cells;
    private final Set<TitleTableRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<TableColumn<TitleLine, ?>, TitleSort> sorts = new HashMap<>();
    private final ColumnMemory memory;
    private final List<TableColumn<TitleLine, TitleLine>> start;
    private final List<TableColumn<TitleLine, TitleLine>> end;
    private final TableColumn<TitleLine, TitleLine> name;
    private final TableColumn<TitleLine, TitleLine> year;
    private final TableColumn<TitleLine, TitleLine> kind;
    private final TableColumn<TitleLine, TitleLine> quality;
    private final TableColumn<TitleLine, TitleLine> added;
    private Room room = Room.ENOUGH;
    private boolean ordering;

    LibraryTable(LibraryViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.cells = new TitleCells(model.list().rows(), texts);
        this.memory = new ColumnMemory(presentation.memory(), "columns");
        TitleWords words = new TitleWords(texts);
        name = column("library.column.title", 200, TitleSort.NAME);
        name.getStyleClass().add("first-column");
        cells(name, TitleRow::name, "strong-cell", "first-column");
        year = column("library.column.year", 48, TitleSort.YEAR);
        cells(year, LibraryTable::yearOf, "text-cell");
        kind = column("library.column.kind", Math.max(58, kinds()), TitleSort.KIND);
        cells(kind, words::kind, "text-cell");
        added =
                number(
                        "library.column.added",
                        76,
                        TitleSort.ADDED,
                        row -> texts.formats().day(row.added()));
        start = List.of(name, year, kind);
        quality = number("library.column.quality", 70, TitleSort.QUALITY, LibraryTable::qualityOf);
        end =
                List.of(
                        quality,
                        number(
                                "library.column.wanted",
                                70,
                                TitleSort.WANTED,
                                row -> texts.number(row.wanted())),
                        added);
    }

    /** How wide the longest name of a kind is. */
    private double kinds() {
        return Stream.of("film", "series", "anime")
                .mapToDouble(each -> texts.text("title.kind." + each).length() * LETTER + PADDING)
                .max()
                .orElse(0);
    }

    private static String yearOf(TitleRow row) {
        return row.year() == null ? "" : Integer.toString(row.year());
    }

    private static String qualityOf(TitleRow row) {
        return row.quality() == null ? "–" : Integer.toString(row.quality());
    }

    void install(TableView<TitleLine> table) {
        table.setFixedCellSize(presentation.measures().row());
        table.setTableMenuButtonVisible(true);
        table.setRowFactory(_ -> row());
        table.setItems(model.list().lines().lines());
        table.setPlaceholder(new Label(""));
        table.setSortPolicy(this::sort);
        model.list().languages().subscribe(() -> arrange(table));
        model.list().order().subscribe(_ -> showOrder(table));
        table.widthProperty().subscribe(() -> fit(table));
        memory.follow(table);
    }

    private TitleTableRow row() {
        TitleTableRow row =
                new TitleTableRow(
                        model.selection(),
                        texts,
                        heading ->
                                model.selection().toggleAll(model.list().lines().idsOf(heading)));
        rows.add(row);
        return row;
    }

    /** Draws what is visible anew. */
    void redraw() {
        cells.redraw();
    }

    /** Shows which rows are selected. */
    void mark() {
        rows.forEach(TitleTableRow::mark);
    }

    /** Shows by the headers what the list is ordered by. */
    private void showOrder(TableView<TitleLine> table) {
        TitleOrder order = model.list().order().get();
        sorts.entrySet().stream()
                .filter(entry -> entry.getValue() == order.sort())
                .findFirst()
                .ifPresent(entry -> {
                    ordering = true;
                    entry.getKey()
                            .setSortType(
                                    order.descending()
                                            ? TableColumn.SortType.DESCENDING
                                            : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(entry.getKey()));
                    ordering = false;
                });
    }

    private boolean sort(TableView<TitleLine> table) {
        if (!ordering && !table.getSortOrder().isEmpty()) {
            TableColumn<TitleLine, ?> column = table.getSortOrder().getFirst();
            TitleSort by = sorts.get(column);
            if (by != null) {
                model.sortBy(by, column.getSortType() == TableColumn.SortType.DESCENDING);
            }
        }
        return true;
    }

    private void arrange(TableView<TitleLine> table) {
        List<TableColumn<TitleLine, TitleLine>> columns = new ArrayList<>(start);
        model.list().languages().forEach(asked -> columns.add(language(asked)));
        columns.addAll(end);
        memory.arrange(table, columns);
        fit(table);
    }

    /** How much room a window has: in that order columns go. */
    enum Room {
        ENOUGH,
        NARROW,
        NARROWEST,
        LEAST
    }

    /** Leaves out what the window has no room for; the person's choice is kept. */
    void room(TableView<TitleLine> table, Room given) {
        room = given;
        fit(table);
    }

    /**
     * The title takes what the others leave; where that is too little, others go until it is
     * enough. Where it never is, the list scrolls sideways and the columns stay.
     */
    private void fit(TableView<TitleLine> table) {
        double least = presentation.measures().px(LEAST_TITLE);
        Room enough =
                EnumSet.range(room, Room.LEAST).stream()
                        .filter(each -> suffices(table, each, least))
                        .findFirst()
                        .orElse(room);
        memory.leaveOut(table, leftOut(enough));
        name.setPrefWidth(Math.max(least, left(table)));
    }

    private boolean suffices(TableView<TitleLine> table, Room given, double least) {
        memory.leaveOut(table, leftOut(given));
        return table.getWidth() <= 0 || left(table) >= least;
    }

    private List<TableColumn<TitleLine, TitleLine>> leftOut(Room given) {
        return switch (given) {
            case ENOUGH -> List.of();
            case NARROW -> List.of(added);
            case NARROWEST -> List.of(added, year, kind);
            case LEAST -> List.of(added, year, kind, quality);
        };
    }

    private double left(TableView<TitleLine> table) {
        return table.getWidth()
                - presentation.measures().px(BAR)
                - table.getColumns().stream()
                        .filter(column -> !column.equals(name) && column.isVisible())
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
    }

    private TableColumn<TitleLine, TitleLine> number(
            String key, double width, TitleSort sort, Function<TitleRow, String> value) {
        TableColumn<TitleLine, TitleLine> column = column(key, width, sort);
        column.getStyleClass().add("number");
        cells(column, value, "number");
        return column;
    }

    private void cells(
            TableColumn<TitleLine, TitleLine> column,
            Function<TitleRow, String> value,
            String... styles) {
        column.setCellFactory(_ -> cells.text(value, styles));
    }

    private TableColumn<TitleLine, TitleLine> language(AskedLanguage asked) {
        String heading = texts.wording().shortWish(asked.language(), asked.kind());
        String id = asked.language() + "." + Wording.lower(asked.kind());
        TableColumn<TitleLine, TitleLine> column = headed(id, heading, LANGUAGE, null);
        column.setSortable(false);
        column.setCellFactory(_ -> cells.coverage(asked));
        return column;
    }

    private TableColumn<TitleLine, TitleLine> column(String key, double width, TitleSort sort) {
        return headed(key, texts.text(key), width, sort);
    }

    private TableColumn<TitleLine, TitleLine> headed(
            String id, String heading, double width, @Nullable TitleSort sort) {
        TableColumn<TitleLine, TitleLine> column = new TableColumn<>(heading);
        column.setId(id);
        column.setPrefWidth(
                presentation
                        .measures()
                        .px(
                                Math.max(
                                        width,
                                        heading.length() * LETTER
                                                + (sort == null ? PADDING : SORTED))));
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        if (sort != null) {
            sorts.put(column, sort);
        }
        return column;
    }
}

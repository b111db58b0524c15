package org.intertitle.ui.title;

import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an action is about: marked cells, a cell, a row, a column, a season. FX thread only. */
final class Meant {
    private final MatrixContents contents;
    private final MatrixCursor cursor;
    private final MatrixMarks marks;

    Meant(MatrixContents contents, MatrixCursor cursor, MatrixMarks marks) {
        this.contents = contents;
        this.cursor = cursor;
        this.marks = marks;
    }

    /** The marked cells, or those under the cursor. */
    List<Cell> cells() {
        return marks.isEmpty() ? underCursor() : marks.all();
    }

    boolean marked() {
        return !marks.isEmpty();
    }

    /** The marked cells, or everything in the filter. */
    List<Cell> markedOrAll() {
        return marks.isEmpty() ? all() : marks.all();
    }

    /** The cell under the cursor; on a heading those of its season in this column. */
    List<Cell> underCursor() {
        List<Column> here = cursor.columnHere().map(List::of).orElse(List.of());
        return cells(linesOf(cursor.row().get()), here);
    }

    /** The cell of a row in a column; of a heading those of its season. */
    List<Cell> at(RowKey key, int column) {
        return column < contents.columns().size()
                ? cells(linesOf(key), List.of(contents.columns().get(column)))
                : List.of();
    }

    /** All cells of the row: a video's, or those of a whole season. */
    List<Cell> row() {
        return cells(linesOf(cursor.row().get()), contents.columns());
    }

    /** The column of the cursor, as far as the filter shows it. */
    List<Cell> column() {
        List<Column> here = cursor.columnHere().map(List::of).orElse(List.of());
        return cells(contents.inFilter(), here);
    }

    /** All cells of the season that the cursor is in; none where the title has no seasons. */
    List<Cell> season() {
        return season(contents, cursor)
                .map(season -> cells(contents.ofSeason(season), contents.columns()))
                .orElse(List.of());
    }

    /** The season that the cursor is in. */
    Optional<Integer> seasonHere() {
        return season(contents, cursor);
    }

    private static Optional<Integer> season(MatrixContents contents, MatrixCursor cursor) {
        boolean any = contents.contents().map(all -> Matrix.hasSeasons(all.lines())).orElse(false);
        return switch (cursor.row().get()) {
            case RowKey.OfSeason(var season) -> Optional.of(season);
            case RowKey.OfVideo(var video) when any -> contents.line(video).map(Matrix::season);
            case RowKey.OfVideo _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** Everything in the filter. */
    List<Cell> all() {
        return cells(contents.inFilter(), contents.columns());
    }

    /** Every cell that there is, in the filter or not. */
    Set<Cell> existing() {
        return contents.contents()
                .map(all -> Set.copyOf(cells(all.lines(), all.columns())))
                .orElse(Set.of());
    }

    /** The cells between two corners; a folded season counts with all that it hides. */
    List<Cell> between(MatrixMarks.Anchor one, MatrixMarks.Anchor other) {
        int from = contents.placeOf(one.row());
        int to = contents.placeOf(other.row());
        if (from < 0 || to < 0) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (MatrixRow row : contents.rows().subList(Math.min(from, to), Math.max(from, to) + 1)) {
            switch (row) {
                case MatrixRow.Entry(var line) -> lines.add(line);
                case MatrixRow.Season season -> {
                    if (!season.open()) {
                        lines.addAll(contents.ofSeason(season.season()));
                    }
                }
            }
        }
        List<Column> columns = contents.columns();
        int left = Math.min(one.column(), other.column());
        int end = Math.min(columns.size(), Math.max(one.column(), other.column()) + 1);
        return left < end ? cells(lines, columns.subList(left, end)) : List.of();
    }

    private List<Line> linesOf(@Nullable RowKey key) {
        return switch (key) {
            case RowKey.OfVideo(var video) -> contents.line(video).map(List::of).orElse(List.of());
            case RowKey.OfSeason(var season) -> contents.ofSeason(season);
            case null -> List.of();
        };
    }

    private static List<Cell> cells(Collection<Line> lines, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (Line line : lines) {
            columns.forEach(column -> cells.add(new Cell(line.video().id(), column)));
        }
        return cells;
    }

    /** The files of the marked videos, or of those under the cursor. */
    List<Path> files() {
        Stream<Line> lines =
                marks.isEmpty()
                        ? linesOf(cursor.row().get()).stream()
                        : marks.all().stream()
                                .map(Cell::video)
                                .distinct()
                                .flatMap(video -> contents.line(video).stream());
        return lines.map(Line::file).toList();
    }

    /** What the profile says of these cells; nothing of those it does not ask for. */
    List<Wanted> items(Collection<Cell> cells) {
        List<Wanted> items = new ArrayList<>();
        for (Cell cell : cells) {
            contents.line(cell.video())
                    .map(line -> line.cells().get(cell.column()))
                    .ifPresent(items::add);
        }
        return items;
    }

    /** What is wanted of these cells and not set aside. */
    List<Wanted> open(Collection<Cell> cells) {
        return items(cells).stream().filter(Matrix::open).toList();
    }

    /** How much is wanted of what is marked, or of everything in the filter. */
    int gaps() {
        return marks.isEmpty()
                ? contents.inFilter().stream().mapToInt(Matrix::gaps).sum()
                : open(marks.all()).size();
    }

    /** What of these cells the user set aside. */
    List<Wanted> aside(Collection<Cell> cells) {
        return items(cells).stream().filter(item -> item.effort().ignored()).toList();
    }
}

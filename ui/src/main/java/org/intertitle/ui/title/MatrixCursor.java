package org.intertitle.ui.title;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the keyboard is in the matrix: a row, which may be the heading of a season, and a column.
 * It stays where it is through filters, folding and live change. FX thread only.
 */
final class MatrixCursor {
    private final ReadOnlyObjectWrapper<@Nullable RowKey> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper();
    private final MatrixContents contents;
    private int place;

    MatrixCursor(MatrixContents contents) {
        this.contents = contents;
    }

    ReadOnlyObjectProperty<@Nullable RowKey> row() {
        return row.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty column() {
        return column.getReadOnlyProperty();
    }

    /** Where its row is shown, -1 where nothing is. */
    int place() {
        return contents.placeOf(row.get());
    }

    /** Goes to one cell, or to a heading in a column. */
    void to(@Nullable RowKey key, int at) {
        column.set(Math.clamp(at, 0, Math.max(0, contents.columns().size() - 1)));
        place = Math.max(0, contents.placeOf(key));
        row.set(key);
    }

    /** Goes so many rows and columns away, and no further than the edge. */
    void move(int down, int right) {
        int rows = contents.rows().size();
        if (rows > 0) {
            int to = Math.clamp((long) place() + down, 0, rows - 1);
            to(contents.rows().get(to).key(), column.get() + right);
        }
    }

    /** Goes to a row by its place, in the same column. */
    void toPlace(int at) {
        move(at - place(), 0);
    }

    void toColumn(int at) {
        move(0, at - column.get());
    }

    /** Goes to the next row (or the one before) that has a gap in this column; opens its season. */
    boolean toGapBelow(int step) {
        List<Line> lines = contents.inFilter();
        Column here = columnHere().orElse(null);
        for (int at = start(lines, step); at >= 0 && at < lines.size(); at += step) {
            Line line = lines.get(at);
            if (here != null && Matrix.isGap(line, here)) {
                contents.fold(Matrix.season(line), false);
                to(new RowKey.OfVideo(line.video().id()), column.get());
                return true;
            }
        }
        return false;
    }

    /** The first video to look at: the one after this row, or before it. */
    private int start(List<Line> lines, int step) {
        return switch (row.get()) {
            case RowKey.OfVideo(var video) ->
                    step
                            + IntStream.range(0, lines.size())
                                    .filter(at -> lines.get(at).video().id().equals(video))
                                    .findFirst()
                                    .orElse(step > 0 ? -1 : 0);
            case RowKey.OfSeason(var season) -> {
                int first =
                        IntStream.range(0, lines.size())
                                .filter(at -> Matrix.season(lines.get(at)) == season)
                                .findFirst()
                                .orElse(0);
                yield step > 0 ? first : first - 1;
            }
            case null -> 0;
        };
    }

    /** Goes to the next gap to the right (or left) in this row. */
    boolean toGapBeside(int step) {
        List<Column> columns = contents.columns();
        for (int at = column.get() + step; at >= 0 && at < columns.size(); at += step) {
            if (lacks(columns.get(at))) {
                to(row.get(), at);
                return true;
            }
        }
        return false;
    }

    private boolean lacks(Column in) {
        return switch (row.get()) {
            case RowKey.OfVideo(var video) ->
                    contents.line(video).filter(line -> Matrix.isGap(line, in)).isPresent();
            case RowKey.OfSeason(var season) ->
                    contents.ofSeason(season).stream().anyMatch(line -> Matrix.isGap(line, in));
            case null -> false;
        };
    }

    /**
     * Finds its row again after the contents changed: where it was folded away its season, where it
     * is gone what stands in its place, at the beginning the first gap.
     */
    void keep() {
        RowKey key = row.get();
        if (contents.rows().isEmpty()) {
            return;
        }
        if (key == null) {
            toFirst();
        } else if (contents.placeOf(key) >= 0) {
            to(key, column.get());
        } else {
            RowKey heading = heading(key);
            RowKey there = contents.rows().get(Math.min(place, contents.rows().size() - 1)).key();
            to(contents.placeOf(heading) >= 0 ? heading : there, column.get());
        }
    }

    private @Nullable RowKey heading(RowKey key) {
        return key instanceof RowKey.OfVideo(var video)
                ? contents.line(video)
                        .filter(contents.inFilter()::contains)
                        .map(line -> new RowKey.OfSeason(Matrix.season(line)))
                        .orElse(null)
                : null;
    }

    /** The first gap, or the first video where there is none. */
    private void toFirst() {
        List<Line> lines = contents.inFilter();
        Line line = lines.stream().filter(Matrix::hasGap).findFirst().orElse(lines.getFirst());
        List<Column> columns = contents.columns();
        int gap =
                IntStream.range(0, columns.size())
                        .filter(at -> Matrix.isGap(line, columns.get(at)))
                        .findFirst()
                        .orElse(0);
        RowKey video = new RowKey.OfVideo(line.video().id());
        RowKey season = new RowKey.OfSeason(Matrix.season(line));
        to(contents.placeOf(video) >= 0 ? video : season, gap);
    }

    /** Will be here once the contents are there; null for the first gap. */
    void await(@Nullable RowKey key, int at) {
        place = 0;
        column.set(at);
        row.set(key);
    }

    /** The video that it is on. */
    Optional<Line> line() {
        return row.get() instanceof RowKey.OfVideo(var video)
                ? contents.line(video)
                : Optional.empty();
    }

    Optional<Column> columnHere() {
        List<Column> columns = contents.columns();
        return column.get() < columns.size()
                ? Optional.of(columns.get(column.get()))
                : Optional.empty();
    }

    /** What the profile says about the cell that it is on. */
    Optional<Wanted> item() {
        return line().flatMap(line -> columnHere().map(line.cells()::get));
    }
}

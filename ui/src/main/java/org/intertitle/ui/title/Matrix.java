package org.intertitle.ui.title;

import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Arranges the videos of a title into rows: by season, each season open or folded. */
final class Matrix {
    /** Stands for videos without a season. */
    static final int NONE = -1;

    private Matrix() {}

    /** The rows in order, each season below its heading. */
    static List<MatrixRow> rows(List<Line> lines, List<Column> columns, Set<Integer> folded) {
        List<MatrixRow> rows = new ArrayList<>();
        bySeason(lines)
                .forEach((season, videos) -> {
                    boolean open = !folded.contains(season);
                    rows.add(season(season, videos, columns, open));
                    if (open) {
                        videos.forEach(line -> rows.add(new MatrixRow.Entry(line)));
                    }
                });
        return rows;
    }

    /** Whether a title is told in seasons; one that is not has no headings. */
    static boolean hasSeasons(List<Line> lines) {
        return lines.stream().anyMatch(line -> season(line) != NONE);
    }

    private static Map<Integer, List<Line>> bySeason(List<Line> lines) {
        Map<Integer, List<Line>> seasons = new TreeMap<>(Comparator.comparingInt(Matrix::rank));
        for (Line line : lines) {
            seasons.computeIfAbsent(season(line), _ -> new ArrayList<>()).add(line);
        }
        return seasons;
    }

    static int season(Line line) {
        Integer season = line.video().numbers().season();
        return season == null ? NONE : season;
    }

    /** Specials and what has no season come last. */
    static int rank(int season) {
        return season <= 0 ? Integer.MAX_VALUE + season : season;
    }

    private static MatrixRow season(
            int season, List<Line> videos, List<Column> columns, boolean open) {
        List<MatrixRow.Sum> sums = columns.stream().map(column -> sum(videos, column)).toList();
        return new MatrixRow.Season(season, videos.size(), open, sums);
    }

    private static MatrixRow.Sum sum(List<Line> videos, Column column) {
        int asked = 0;
        int satisfied = 0;
        for (Line line : videos) {
            CellState state = state(line, column);
            asked += state == CellState.NOT_WANTED ? 0 : 1;
            satisfied += isSatisfied(state) ? 1 : 0;
        }
        return new MatrixRow.Sum(satisfied, asked);
    }

    /** Whether something serves. */
    static boolean isSatisfied(CellState state) {
        return switch (state) {
            case PRESENT, EMBEDDED, POOR -> true;
            case WANTED, WORKING, NOT_WANTED -> false;
        };
    }

    static CellState state(Line line, Column column) {
        Wanted wanted = line.cells().get(column);
        return wanted == null ? CellState.NOT_WANTED : wanted.state();
    }

    /** Whether something is wanted here that is not set aside. */
    static boolean isGap(Line line, Column column) {
        Wanted item = line.cells().get(column);
        return item != null && open(item);
    }

    static int gaps(Line line) {
        return (int) line.cells().values().stream().filter(Matrix::open).count();
    }

    static boolean hasGap(Line line) {
        return line.cells().values().stream().anyMatch(Matrix::open);
    }

    /** Wanted, and not set aside by the user. */
    static boolean open(Wanted wanted) {
        return wanted.state() == CellState.WANTED && !wanted.effort().ignored();
    }
}

package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.Coverage;
import org.intertitle.wanted.CellState;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the states of videos by language and kind; in the order that profiles ask for them. */
final class CoverageSum {

    private record Column(Language language, SubtitleKind kind) {}

    private record Cell(int position, Coverage coverage) {
        Cell plus(Cell other) {
            Coverage one = coverage;
            Coverage two = other.coverage;
            boolean first = one.state().compareTo(two.state()) >= 0;
            return new Cell(
                    Math.min(position, other.position),
                    new Coverage(
                            one.language(),
                            one.kind(),
                            first ? one.state() : two.state(),
                            one.satisfied() + two.satisfied(),
                            one.asked() + two.asked()));
        }
    }

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::position)
                    .thenComparing(cell -> cell.coverage().language())
                    .thenComparing(cell -> cell.coverage().kind());

    private final Map<Column, Cell> cells = new HashMap<>();

    void add(Language language, SubtitleKind kind, CellState state, int videos, int position) {
        int asked = state == CellState.NOT_WANTED ? 0 : videos;
        Coverage coverage =
                new Coverage(language, kind, state, satisfies(state) ? videos : 0, asked);
        cells.merge(new Column(language, kind), new Cell(position, coverage), Cell::plus);
    }

    List<Coverage> rows() {
        return cells.values().stream().sorted(ORDER).map(Cell::coverage).toList();
    }

    private static boolean satisfies(CellState state) {
        return switch (state) {
            case PRESENT, EMBEDDED, POOR -> true;
            case NOT_WANTED, WORKING, WANTED -> false;
        };
    }
}

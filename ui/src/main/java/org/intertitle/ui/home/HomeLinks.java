package org.intertitle.ui.home;

import org.intertitle.ui.home.Overview.Line;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Wording;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;

import java.util.List;

/** The list behind each number of Home: it holds exactly what the number counts. */
public final class HomeLinks {
    private final List<Line> lines;

    /** Links out of a coverage that has these lines. */
    public HomeLinks(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The videos that stand so to the line's language and kind. */
    public Place of(Line line, CellState state) {
        String wish = wish(line);
        return switch (state) {
            case WANTED, WORKING -> new Place.Wanted("missing:" + wish);
            case PRESENT, EMBEDDED, POOR -> new Place.Library(Wording.lower(state) + ":" + wish);
            case NOT_WANTED -> throw new IllegalArgumentException("Home counts no such videos");
        };
    }

    /** What is wanted for this reason. */
    public static Place of(ReasonCode reason) {
        return new Place.Wanted(
                switch (reason) {
                    case MISNAMED -> "can:adopt";
                    case EMBEDDED_ONLY -> "can:extract";
                    case MISSING, WRONG_KIND, POOR, WRONG_LANGUAGE ->
                            "reason:" + Wording.lower(reason);
                });
    }

    /** As short as it can be told apart from the other lines. */
    private String wish(Line line) {
        boolean otherKind =
                lines.stream().anyMatch(other -> reads(other, line) && other.kind() != line.kind());
        boolean variety =
                lines.stream()
                        .anyMatch(other ->
                                reads(other, line) && !other.language().equals(line.language()));
        return (variety ? "=" : "")
                + line.language().tag()
                + (otherKind ? ":" + Wording.lower(line.kind()) : "");
    }

    private static boolean reads(Line other, Line line) {
        return other.language().equals(line.language()) || other.language().reads(line.language());
    }
}

package org.intertitle.ui.title;

import org.intertitle.library.Subtitle;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.title.Episodes.Details;

import java.util.List;
import java.util.Optional;

/** What can be done about the cell under the cursor alone, marks or not. FX thread only. */
final class AtCursor {
    private final MatrixContents contents;
    private final MatrixCursor cursor;
    private final CellFacts facts;
    private final TitlePlanning planning;
    private final StepWork steps;
    private final Navigator navigator;

    AtCursor(
            MatrixContents contents,
            MatrixCursor cursor,
            CellFacts facts,
            TitlePlanning planning,
            StepWork steps,
            Navigator navigator) {
        this.contents = contents;
        this.cursor = cursor;
        this.facts = facts;
        this.planning = planning;
        this.steps = steps;
        this.navigator = navigator;
    }

    /** Opens or folds a season; plans what a cell lacks, or reads what is there. */
    void open() {
        if (cursor.row().get() instanceof RowKey.OfSeason(var season)) {
            contents.toggle(season);
        } else if (cursor.item().filter(Matrix::open).isPresent()) {
            plan();
        } else {
            read();
        }
    }

    private void plan() {
        cursor.cell().ifPresent(cell -> planning.plan(List.of(cell)));
    }

    /** The subtitle that the cell is about, once it is known. */
    Optional<Subtitle> readable() {
        Details known = facts.details().get();
        return known == null
                ? Optional.empty()
                : cursor.columnHere()
                        .flatMap(column ->
                                CellSubtitle.of(known, column, cursor.item().orElse(null)));
    }

    /** Goes to the subtitle that the cell is about. */
    void read() {
        readable().ifPresent(this::read);
    }

    /** Goes to a subtitle of the video. */
    void read(Subtitle subtitle) {
        Details known = facts.details().get();
        if (known != null) {
            CellSubtitle.at(known, subtitle)
                    .ifPresent(at -> navigator.go(new Place.OfSubtitle(at)));
        }
    }

    /** Carries out the best step for the cell; one in doubt is looked at first. */
    void doBest() {
        PlannedStep best = facts.best().get();
        if (best != null && best.doubt() == null) {
            steps.apply(best);
        } else if (best != null) {
            plan();
        }
    }
}

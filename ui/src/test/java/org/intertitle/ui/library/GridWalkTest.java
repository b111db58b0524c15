package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.library.GridWalk.Step;
import org.junit.jupiter.api.Test;

import java.util.List;

class GridWalkTest {
    /** Three lines: 0–3, 4–7, 8–9. */
    private final GridWalk walk = new GridWalk(10, 4, 2);

    @Test
    void asManyColumnsAsFitAndAtLeastOne() {
        assertThat(GridWalk.columns(1064, 146, 24)).isEqualTo(6);
        assertThat(GridWalk.columns(995, 146, 24)).isEqualTo(5);
        assertThat(GridWalk.columns(996, 146, 24)).isEqualTo(6);
        assertThat(GridWalk.columns(0, 146, 24)).isEqualTo(1);
    }

    @Test
    void theLastLineHoldsWhatIsLeft() {
        assertThat(walk.lines()).isEqualTo(3);
        assertThat(walk.onLine(1)).isEqualTo(4);
        assertThat(walk.onLine(2)).isEqualTo(2);
        assertThat(walk.onLine(3)).isZero();
        assertThat(new GridWalk(0, 4, 2).lines()).isZero();
    }

    @Test
    void sidewaysStepsGoOnInReadingOrderAndStopAtTheEnds() {
        assertThat(walk.from(3, Step.ON)).isEqualTo(4);
        assertThat(walk.from(4, Step.BACK)).isEqualTo(3);
        assertThat(walk.from(0, Step.BACK)).isZero();
        assertThat(walk.from(9, Step.ON)).isEqualTo(9);
    }

    @Test
    void stepsUpAndDownKeepTheColumn() {
        assertThat(walk.from(5, Step.UP)).isEqualTo(1);
        assertThat(walk.from(1, Step.DOWN)).isEqualTo(5);
        assertThat(walk.from(1, Step.UP)).isEqualTo(1);
    }

    @Test
    void aShortLastLineTakesTheLastTile() {
        assertThat(walk.from(7, Step.DOWN)).isEqualTo(9);
        assertThat(walk.from(9, Step.DOWN)).isEqualTo(9);
    }

    @Test
    void pagesGoByTheLinesSeen() {
        assertThat(walk.from(1, Step.PAGE_DOWN)).isEqualTo(9);
        assertThat(walk.from(8, Step.PAGE_UP)).isZero();
        assertThat(walk.from(5, Step.PAGE_UP)).isEqualTo(1);
    }

    @Test
    void homeAndEndGoToTheEnds() {
        assertThat(walk.from(5, Step.FIRST)).isZero();
        assertThat(walk.from(5, Step.LAST)).isEqualTo(9);
    }

    @Test
    void nothingChosenLeadsToTheFirstAndAnEmptyGridNowhere() {
        assertThat(walk.from(-1, Step.DOWN)).isZero();
        assertThat(walk.from(99, Step.UP)).isZero();
        assertThat(walk.from(-1, Step.LAST)).isEqualTo(9);
        assertThat(new GridWalk(0, 4, 2).from(-1, Step.DOWN)).isEqualTo(-1);
    }

    /** Lines: 0–3, 4 | 5–7 | 8–11, 12–13; the third group is empty. */
    private final GridWalk groups = new GridWalk(List.of(5, 3, 0, 6), 4, 2);

    @Test
    void eachGroupBeginsALineOfItsOwn() {
        assertThat(groups.lines()).isEqualTo(5);
        assertThat(groups.lineOf(4)).isEqualTo(1);
        assertThat(groups.lineOf(5)).isEqualTo(2);
        assertThat(groups.lineOf(13)).isEqualTo(4);
        assertThat(groups.indexOf(3, 1)).isEqualTo(9);
        assertThat(groups.onLine(1)).isEqualTo(1);
        assertThat(groups.onLine(2)).isEqualTo(3);
        assertThat(groups.columnOf(9)).isEqualTo(1);
        assertThat(groups.groupAt(0)).isZero();
        assertThat(groups.groupAt(1)).isEqualTo(-1);
        assertThat(groups.groupAt(2)).isEqualTo(1);
        assertThat(groups.groupAt(3)).isEqualTo(2);
    }

    @Test
    void stepsOverAShortLineOfAGroupTakeItsLastTile() {
        assertThat(groups.from(2, Step.DOWN)).isEqualTo(4);
        assertThat(groups.from(4, Step.DOWN)).isEqualTo(5);
        assertThat(groups.from(11, Step.UP)).isEqualTo(7);
        assertThat(groups.from(4, Step.ON)).isEqualTo(5);
        assertThat(groups.from(1, Step.PAGE_DOWN)).isEqualTo(6);
        assertThat(groups.from(0, Step.LAST)).isEqualTo(13);
    }

    @Test
    void noPlaceHasNoLineAndNoColumn() {
        assertThat(groups.lineOf(-1)).isEqualTo(-1);
        assertThat(groups.columnOf(-1)).isZero();
        assertThat(groups.onLine(-1)).isZero();
        assertThat(new GridWalk(List.of(), 4, 2).lines()).isZero();
    }
}

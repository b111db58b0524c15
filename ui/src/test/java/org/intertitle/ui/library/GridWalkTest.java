package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.library.GridWalk.Step;
import org.junit.jupiter.api.Test;

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
}

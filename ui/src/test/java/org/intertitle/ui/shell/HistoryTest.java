package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Visit LIBRARY = Visit.of(new Place.Library(""));
    private static final Visit WANTED = Visit.of(new Place.Wanted(""));
    private static final Visit ACTIVITY = Visit.of(new Place.Activity());

    private final History history = new History();

    @Test
    void backAndForwardRetraceTheWay() {
        history.visit(LIBRARY);
        history.visit(WANTED);
        history.visit(ACTIVITY);
        assertThat(history.back()).contains(WANTED);
        assertThat(history.back()).contains(LIBRARY);
        assertThat(history.back()).isEmpty();
        assertThat(history.ahead()).contains(WANTED);
        assertThat(history.forward()).contains(WANTED);
        assertThat(history.here()).contains(WANTED);
        assertThat(history.behind()).contains(LIBRARY);
    }

    @Test
    void newPlaceForgetsWhatLayAhead() {
        history.visit(LIBRARY);
        history.visit(WANTED);
        history.back();
        history.visit(ACTIVITY);
        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains(LIBRARY);
    }

    @Test
    void samePlaceAgainIsNoStep() {
        history.visit(LIBRARY);
        history.visit(LIBRARY);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void comingBackFindsThePlaceAsItWasLeft() {
        PlaceState scrolled = PlaceState.NONE.with("row", "812");
        history.visit(LIBRARY);
        history.keep("Library", scrolled);
        history.visit(WANTED);
        assertThat(history.back()).contains(new Visit(LIBRARY.place(), "Library", scrolled));
    }

    @Test
    void anotherFormOfThePresentPlaceIsNoStep() {
        history.visit(WANTED);
        history.visit(LIBRARY);
        history.replace(new Place.Library("a"));
        history.replace(new Place.Library("am"));
        assertThat(history.back()).contains(WANTED);
        assertThat(history.forward().map(Visit::place)).contains(new Place.Library("am"));
    }

    @Test
    void onlyTheLastFiftyStepsAreKept() {
        for (int i = 0; i < 80; i++) {
            history.visit(Visit.of(new Place.Library("n" + i)));
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(50);
    }
}

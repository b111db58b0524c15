package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Place;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Place LIBRARY = new Place.Library("");
    private static final Place WANTED = new Place.Wanted(null);
    private static final Place ACTIVITY = new Place.Activity();

    private final History history = new History();

    @Test
    void backAndForwardRetraceTheWay() {
        history.visit(LIBRARY);
        history.visit(WANTED);
        history.visit(ACTIVITY);
        assertThat(history.back()).contains(WANTED);
        assertThat(history.back()).contains(LIBRARY);
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains(WANTED);
        assertThat(history.here()).contains(WANTED);
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
}

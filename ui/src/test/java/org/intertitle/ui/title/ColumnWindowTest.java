package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Measures;
import org.junit.jupiter.api.Test;

class ColumnWindowTest {
    private final ColumnWindow window = new ColumnWindow(Measures.STANDARD);

    private ColumnWindow.Shown shown() {
        return window.shown().get();
    }

    @Test
    void columnsAreAsWideAsTheirNamesWhileThereIsRoom() {
        window.columns(6);
        window.width(1000);
        assertThat(shown()).isEqualTo(new ColumnWindow.Shown(0, 6, 6, 84, false));
    }

    @Test
    void withLessRoomTheyAreNarrowerBeforeAnyGoes() {
        window.columns(6);
        window.width(600);
        assertThat(shown().count()).isEqualTo(6);
        assertThat(shown().slot()).isBetween(48.0, 84.0);
        assertThat(shown().brief()).isTrue();
    }

    @Test
    void cursorBringsItsColumnInSightAndMovesNoMoreThanNeeded() {
        window.columns(20);
        window.width(600);
        int count = shown().count();
        assertThat(count).isBetween(5, 9);
        window.reveal(12);
        assertThat(shown().first()).isEqualTo(12 - count + 1);
        window.reveal(11);
        assertThat(shown().first()).isEqualTo(12 - count + 1);
        window.reveal(0);
        assertThat(shown().hiddenLeft()).isZero();
        assertThat(shown().hiddenRight()).isEqualTo(20 - count);
    }

    @Test
    void noRoomAtAllStillShowsOneColumn() {
        window.columns(3);
        window.width(0);
        assertThat(shown().count()).isEqualTo(1);
        window.columns(0);
        assertThat(shown().count()).isZero();
    }

    @Test
    void whereColumnsGoTheWindowGoesWithThem() {
        window.columns(20);
        window.width(600);
        window.reveal(19);
        window.columns(2);
        window.reveal(1);
        assertThat(shown().first()).isZero();
        assertThat(shown().count()).isEqualTo(2);
    }
}

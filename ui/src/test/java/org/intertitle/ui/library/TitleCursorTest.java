package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.LongStream;

class TitleCursorTest {
    private final TitleCursor cursor = new TitleCursor();

    private static List<TitleId> ids(long... ids) {
        return LongStream.of(ids).mapToObj(TitleId::new).toList();
    }

    @Test
    void firstTitleThatComesIntoAnEmptyListIsTaken() {
        cursor.keep(ids(), true);
        cursor.keep(ids(3, 4), false);
        assertThat(cursor.title().get()).isEqualTo(new TitleId(3));
    }

    @Test
    void itsNeighbourIsTakenWhereItWasRemoved() {
        cursor.keep(ids(1, 2, 3, 4), true);
        cursor.title().set(new TitleId(3));
        cursor.keep(ids(1, 2, 4), false);
        assertThat(cursor.title().get()).isEqualTo(new TitleId(4));
        cursor.keep(ids(1, 2), false);
        assertThat(cursor.title().get()).isEqualTo(new TitleId(2));
        cursor.keep(ids(7, 8), true);
        assertThat(cursor.title().get()).isEqualTo(new TitleId(7));
    }

    @Test
    void whereItWasLetGoItStandsOnNone() {
        cursor.keep(ids(1, 2), true);
        cursor.letGo();
        cursor.keep(ids(1, 2, 3), false);
        assertThat(cursor.title().get()).isNull();
    }
}

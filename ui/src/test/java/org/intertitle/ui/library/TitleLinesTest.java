package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGroups.Group;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

class TitleLinesTest {
    private final TitleLines lines = new TitleLines();

    private static List<TitleId> ids(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(TitleId::new).toList();
    }

    /** Lines: A, 0, 1, B, 2, 3, 4. */
    private void grouped() {
        lines.show(ids(5), List.of(new Group("A", 2), new Group("?", 0), new Group("B", 3)), true);
    }

    @Test
    void nothingHasNoLinesAndNoWayInto() {
        lines.show(List.of(), List.of(), true);
        assertThat(lines.lines()).isEmpty();
        assertThat(lines.lineOf(0)).isEqualTo(-1);
        assertThat(lines.lineOf(-1)).isEqualTo(-1);
        assertThat(lines.indexAt(0, false)).isEqualTo(-1);
        assertThat(lines.indexAt(-1, true)).isEqualTo(-1);
    }

    @Test
    void withoutGroupsEachTitleIsALine() {
        lines.show(ids(3), List.of(), true);
        assertThat(lines.lines()).hasSize(3).allMatch(TitleLine.Item.class::isInstance);
        assertThat(lines.lineOf(2)).isEqualTo(2);
    }

    @Test
    void headingsStandOverTheirTitlesAndEmptyGroupsHaveNone() {
        grouped();
        assertThat(lines.lines()).hasSize(7);
        assertThat(lines.headings()).extracting(TitleLine.Heading::from).containsExactly(0, 2);
        assertThat(lines.lines().get(3)).isEqualTo(new TitleLine.Heading(new Group("B", 3), 2));
        assertThat(lines.lineOf(0)).isEqualTo(1);
        assertThat(lines.lineOf(1)).isEqualTo(2);
        assertThat(lines.lineOf(2)).isEqualTo(4);
        assertThat(lines.lineOf(4)).isEqualTo(6);
        assertThat(lines.idsOf(lines.headings().getLast()))
                .containsExactly(new TitleId(3), new TitleId(4), new TitleId(5));
    }

    @Test
    void headingLeadsToTheNeighbourInTheWayOneGoes() {
        grouped();
        assertThat(lines.indexAt(3, false)).isEqualTo(2);
        assertThat(lines.indexAt(3, true)).isEqualTo(1);
        assertThat(lines.indexAt(0, true)).isZero();
    }

    @Test
    void sameTitlesInTheSameGroupsTouchNoLine() {
        grouped();
        AtomicInteger changes = new AtomicInteger();
        lines.lines().subscribe(changes::incrementAndGet);
        grouped();
        assertThat(changes).hasValue(0);
        lines.show(ids(5), List.of(new Group("A", 5)), true);
        assertThat(changes).hasValue(1);
    }

    @Test
    void linesSayThatTheyChangeWhileTheyDo() {
        lines.lines().subscribe(() -> assertThat(lines.changing()).isTrue());
        grouped();
        assertThat(lines.changing()).isFalse();
    }
}

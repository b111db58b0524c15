package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.screens.SampleEpisodes;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.MatrixMarks.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class MatrixMarksTest {
    private static final Contents SAMPLE =
            new SampleEpisodes().contents(new TitleId(1)).orElseThrow();

    private final MatrixContents contents = new MatrixContents();
    private final MatrixCursor cursor = new MatrixCursor(contents);
    private final MatrixMarks marks = new MatrixMarks();
    private final Meant meant = new Meant(contents, cursor, marks);

    @BeforeEach
    void show() {
        contents.show(SAMPLE);
    }

    private static RowKey video(long id) {
        return new RowKey.OfVideo(new VideoId(id));
    }

    private static Cell cell(long id, int column) {
        return new Cell(new VideoId(id), SAMPLE.columns().get(column));
    }

    @Test
    void markedAgainNothingOfItIsMarked() {
        marks.toggle(List.of(cell(1, 0), cell(2, 0)));
        marks.toggle(List.of(cell(1, 0)));
        assertThat(marks.all()).containsExactly(cell(2, 0));
        marks.toggle(List.of(cell(1, 0), cell(2, 0)));
        assertThat(marks.size()).isEqualTo(2);
        marks.toggle(List.of(cell(1, 0), cell(2, 0)));
        assertThat(marks.isEmpty()).isTrue();
    }

    @Test
    void rangeGrowsAndShrinksAndLeavesWhatWasMarkedBefore() {
        marks.toggle(List.of(cell(9, 3)));
        Anchor anchor = marks.anchor(new Anchor(video(2), 0));
        marks.range(meant.between(anchor, new Anchor(video(4), 1)));
        assertThat(marks.size()).isEqualTo(1 + 3 * 2);
        anchor = marks.anchor(new Anchor(video(4), 1));
        marks.range(meant.between(anchor, new Anchor(video(3), 0)));
        assertThat(marks.all()).containsExactlyInAnyOrder(cell(9, 3), cell(2, 0), cell(3, 0));
    }

    @Test
    void rangeOverAFoldedSeasonTakesAllOfIt() {
        contents.fold(3, true);
        assertThat(meant.between(new Anchor(video(10), 0), new Anchor(new RowKey.OfSeason(3), 0)))
                .hasSize(1 + 6);
        contents.fold(3, false);
        assertThat(meant.between(new Anchor(video(10), 0), new Anchor(new RowKey.OfSeason(3), 0)))
                .hasSize(1);
    }

    @Test
    void withoutMarksTheCellUnderTheCursorIsMeant() {
        cursor.to(video(5), 0);
        assertThat(meant.cells()).containsExactly(cell(5, 0));
        assertThat(meant.row()).hasSize(4);
        assertThat(meant.column()).hasSize(16);
        assertThat(meant.season()).hasSize(40);
        assertThat(meant.open(meant.row())).hasSize(2);
        marks.toggle(List.of(cell(1, 1)));
        assertThat(meant.cells()).containsExactly(cell(1, 1));
    }

    @Test
    void onAHeadingItsSeasonIsMeant() {
        cursor.to(new RowKey.OfSeason(3), 0);
        assertThat(meant.cells()).hasSize(6);
        assertThat(meant.row()).hasSize(24);
        assertThat(meant.seasonHere()).contains(3);
    }

    @Test
    void whatIsGoneIsMarkedNoMore() {
        marks.toggle(List.of(cell(1, 0), cell(2, 0)));
        int before = marks.revision().get();
        marks.keepOnly(Set.of(cell(2, 0)));
        assertThat(marks.all()).containsExactly(cell(2, 0));
        assertThat(marks.revision().get()).isGreaterThan(before);
    }
}

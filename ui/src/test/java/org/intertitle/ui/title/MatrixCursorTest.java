package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.screens.SampleEpisodes;
import org.intertitle.ui.title.Episodes.Contents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixCursorTest {
    private static final Contents SAMPLE =
            new SampleEpisodes().contents(new TitleId(1)).orElseThrow();

    private final MatrixContents contents = new MatrixContents();
    private final MatrixCursor cursor = new MatrixCursor(contents);

    @BeforeEach
    void show() {
        contents.show(SAMPLE);
        cursor.keep();
    }

    private static RowKey video(long id) {
        return new RowKey.OfVideo(new VideoId(id));
    }

    private void assertAt(RowKey row, int column) {
        assertThat(cursor.row().get()).isEqualTo(row);
        assertThat(cursor.column().get()).isEqualTo(column);
    }

    @Test
    void arrowsStepOnHeadingsToo() {
        cursor.to(video(10), 1);
        cursor.move(1, 0);
        assertAt(new RowKey.OfSeason(3), 1);
        cursor.move(1, 0);
        assertAt(video(11), 1);
        cursor.move(-100, -100);
        assertAt(new RowKey.OfSeason(2), 0);
    }

    @Test
    void nextGapInTheColumnIsFoundAndTheLastStays() {
        cursor.to(video(1), 0);
        assertThat(cursor.toGapBelow(1)).isTrue();
        assertAt(video(5), 0);
        assertThat(cursor.toGapBelow(1)).isTrue();
        assertAt(video(13), 0);
        assertThat(cursor.toGapBelow(1)).isFalse();
        assertAt(video(13), 0);
        assertThat(cursor.toGapBelow(-1)).isTrue();
        assertAt(video(5), 0);
    }

    @Test
    void gapInAFoldedSeasonOpensIt() {
        contents.fold(3, true);
        cursor.to(video(5), 0);
        assertThat(cursor.toGapBelow(1)).isTrue();
        assertAt(video(13), 0);
        assertThat(contents.folded()).isEmpty();
    }

    @Test
    void headingIsTheWayIntoItsSeasonsGaps() {
        cursor.to(new RowKey.OfSeason(3), 0);
        cursor.toGapBelow(1);
        assertAt(video(13), 0);
        cursor.to(new RowKey.OfSeason(3), 0);
        cursor.toGapBelow(-1);
        assertAt(video(5), 0);
    }

    @Test
    void nextGapInTheRowIsFound() {
        cursor.to(video(5), 0);
        assertThat(cursor.toGapBeside(1)).isTrue();
        assertAt(video(5), 3);
        assertThat(cursor.toGapBeside(1)).isFalse();
        assertThat(cursor.toGapBeside(-1)).isTrue();
        assertAt(video(5), 0);
    }

    @Test
    void foldedAwayItStandsOnTheHeading() {
        cursor.to(video(12), 2);
        contents.fold(3, true);
        cursor.keep();
        assertAt(new RowKey.OfSeason(3), 2);
    }

    @Test
    void whereItsVideoIsGoneItStandsOnWhatIsThereNow() {
        cursor.to(video(16), 3);
        contents.show(
                new Contents(
                        SAMPLE.title(),
                        SAMPLE.place(),
                        SAMPLE.profile(),
                        SAMPLE.columns().subList(0, 2),
                        SAMPLE.lines().subList(0, 12)));
        cursor.keep();
        assertAt(video(12), 1);
    }

    @Test
    void nothingShownKeepsItForLater() {
        cursor.to(video(7), 3);
        contents.filter("nothing fits this", false);
        cursor.keep();
        assertThat(cursor.place()).isEqualTo(-1);
        cursor.move(1, 1);
        contents.filter("", false);
        cursor.keep();
        assertAt(video(7), 3);
    }

    @Test
    void emptyTitleHasNoPlaceToBe() {
        contents.show(null);
        cursor.await(null, 0);
        cursor.keep();
        assertThat(cursor.line()).isEmpty();
        assertThat(cursor.columnHere()).isEmpty();
        assertThat(cursor.toGapBelow(1)).isFalse();
        assertThat(cursor.toGapBeside(1)).isFalse();
    }

    @Test
    void accentsAndCaseDoNotMatterInTheFilter() {
        contents.filter("ZWOLF", false);
        assertThat(contents.inFilter()).hasSize(1);
        contents.filter("ruckkehr", false);
        assertThat(contents.inFilter())
                .singleElement()
                .satisfies(line -> assertThat(line.video().id()).isEqualTo(new VideoId(11)));
        contents.filter("x".repeat(10_000), true);
        assertThat(contents.rows()).isEmpty();
    }
}

package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleEpisodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;

/** The matrix in a scene: keys, what exists of it, and what a screen reader hears. */
class MatrixListTest {
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final Inline inline = new Inline();
    private final TitleViewModel model =
            new TitleViewModel(
                    new SampleEpisodes(),
                    inline.tasks,
                    inline,
                    new Went(new ArrayList<>()),
                    new Notifications(),
                    texts);
    private final MatrixList matrix = Toolkit.onFx(this::list);

    private MatrixList list() {
        ColumnWindow columns = new ColumnWindow(Remembered.presentation(texts).measures());
        return new MatrixList(model, columns, Remembered.presentation(texts));
    }

    @BeforeEach
    void open() {
        Toolkit.onFx(() -> {
            Scene scene = new Scene(new StackPane(matrix), 800, 280);
            Look.apply(scene, Theme.LIGHT);
            model.activate(new TitleId(1));
            settle();
            return true;
        });
    }

    private void settle() {
        matrix.getParent().resize(800, 280);
        for (int pass = 0; pass < 3; pass++) {
            matrix.getParent().applyCss();
            matrix.getParent().layout();
        }
    }

    private void press(KeyCode code, boolean shift, boolean far) {
        Toolkit.onFx(() -> {
            Event.fireEvent(
                    matrix,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, far, false, false));
            settle();
            return true;
        });
    }

    private void go(long video, int column) {
        Toolkit.onFx(() -> {
            model.cursor().to(new RowKey.OfVideo(new VideoId(video)), column);
            settle();
            return true;
        });
    }

    private void assertAt(RowKey row, int column) {
        assertThat(model.cursor().row().get()).isEqualTo(row);
        assertThat(model.cursor().column().get()).isEqualTo(column);
    }

    private static RowKey video(long id) {
        return new RowKey.OfVideo(new VideoId(id));
    }

    private String spoken() {
        return Toolkit.onFx(() -> {
            Node cell = (Node) matrix.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            return Objects.requireNonNull(cell).getAccessibleText();
        });
    }

    @Test
    void shiftWithArrowsMarksAllOnTheWayAndBackAgain() {
        go(2, 0);
        press(KeyCode.DOWN, true, false);
        press(KeyCode.DOWN, true, false);
        press(KeyCode.RIGHT, true, false);
        assertThat(model.marks().size()).isEqualTo(6);
        press(KeyCode.UP, true, false);
        press(KeyCode.LEFT, true, false);
        assertThat(model.marks().size()).isEqualTo(2);
        press(KeyCode.DOWN, false, false);
        assertThat(model.marks().size()).isEqualTo(2);
        press(KeyCode.DOWN, true, false);
        assertThat(model.marks().size()).isEqualTo(4);
    }

    @Test
    void ctrlWithArrowsGoesFromGapToGap() {
        go(1, 0);
        press(KeyCode.DOWN, false, true);
        assertAt(video(5), 0);
        press(KeyCode.RIGHT, false, true);
        assertAt(video(5), 3);
        press(KeyCode.UP, false, true);
        assertAt(video(4), 3);
    }

    @Test
    void homeAndEndGoAlongTheRowAndThenAlongTheColumn() {
        go(6, 2);
        press(KeyCode.HOME, false, false);
        assertAt(video(6), 0);
        press(KeyCode.HOME, false, false);
        assertAt(new RowKey.OfSeason(2), 0);
        press(KeyCode.END, false, false);
        assertAt(new RowKey.OfSeason(2), 3);
        press(KeyCode.END, false, false);
        assertAt(video(16), 3);
        press(KeyCode.HOME, false, true);
        assertAt(new RowKey.OfSeason(2), 3);
    }

    @Test
    void pageKeysMoveByWhatIsInSightAndStopAtTheEdge() {
        go(1, 1);
        press(KeyCode.PAGE_DOWN, false, false);
        assertThat(model.cursor().place()).isBetween(8, 11);
        press(KeyCode.PAGE_DOWN, false, false);
        press(KeyCode.PAGE_DOWN, false, false);
        assertAt(video(16), 1);
        press(KeyCode.PAGE_UP, false, false);
        assertThat(model.cursor().place()).isBetween(6, 9);
    }

    @Test
    void onAHeadingLeftFoldsAndRightOpensBeforeTheyMove() {
        Toolkit.onFx(() -> {
            model.cursor().to(new RowKey.OfSeason(2), 1);
            return true;
        });
        press(KeyCode.LEFT, false, false);
        assertThat(model.matrix().folded()).containsExactly(2);
        assertAt(new RowKey.OfSeason(2), 1);
        press(KeyCode.LEFT, false, false);
        assertAt(new RowKey.OfSeason(2), 0);
        press(KeyCode.RIGHT, false, false);
        assertThat(model.matrix().folded()).isEmpty();
        press(KeyCode.RIGHT, false, false);
        assertAt(new RowKey.OfSeason(2), 1);
    }

    @Test
    void screenReaderHearsWhereTheCellIsAndHowItStands() {
        go(5, 0);
        assertThat(spoken())
                .isEqualTo(
                        "Season 2, episode 5, German: wanted, Nothing in this language is there");
        go(1, 2);
        assertThat(spoken()).isEqualTo("Season 2, episode 1, English: embedded");
        go(1, 1);
        assertThat(spoken()).isEqualTo("Season 2, episode 1, German, forced: not wanted");
        Toolkit.onFx(() -> {
            model.cursor().to(new RowKey.OfSeason(2), 0);
            settle();
            return true;
        });
        assertThat(spoken()).isEqualTo("Season 2, German: 6 of 8");
    }

    @Test
    void screenReaderSeesATableWithRowsAndColumns() {
        go(3, 2);
        Toolkit.onFx(() -> {
            Node cell =
                    (Node)
                            matrix.queryAccessibleAttribute(
                                    AccessibleAttribute.CELL_AT_ROW_COLUMN, 3, 2);
            assertThat(Objects.requireNonNull(cell).getAccessibleRole())
                    .isEqualTo(AccessibleRole.TABLE_CELL);
            assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX)).isEqualTo(3);
            assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX))
                    .isEqualTo(2);
            assertThat(matrix.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT))
                    .isEqualTo(18);
            assertThat(matrix.queryAccessibleAttribute(AccessibleAttribute.COLUMN_COUNT))
                    .isEqualTo(4);
            return true;
        });
    }

    @Test
    void onlyRowsInSightExist() {
        int rows = Toolkit.onFx(() -> matrix.lookupAll(".matrix-line").size());
        assertThat(rows).isBetween(8, 14);
    }
}

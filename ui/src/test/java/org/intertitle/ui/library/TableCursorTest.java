package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleSort;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class TableCursorTest extends LibraryViewFixture {
    @Test
    void arrowsStepOverHeadingsBothWays() {
        onFx(() -> {
            LibraryView view = view();
            run(view, "group.kind");
            model.selected().set(at(16));
            press(view, KeyCode.DOWN);
            assertThat(model.selected().get()).isEqualTo(at(17));
            press(view, KeyCode.UP);
            assertThat(model.selected().get()).isEqualTo(at(16));
            press(view, KeyCode.HOME);
            assertThat(model.selected().get()).isEqualTo(at(0));
            press(view, KeyCode.UP);
            assertThat(model.selected().get()).isEqualTo(at(0));
            press(view, KeyCode.END);
            assertThat(model.selected().get()).isEqualTo(at(21));
            return true;
        });
    }

    @Test
    void cursorStaysOnItsTitleWhenTheListIsGroupedSortedOrShownAsPosters() {
        onFx(() -> {
            LibraryView view = view();
            model.selected().set(new TitleId(7));
            run(view, "group.letter");
            run(view, "posters");
            run(view, "group.none");
            run(view, "posters");
            assertThat(model.selected().get()).isEqualTo(new TitleId(7));
            assertThat(table(view).getSelectionModel().getSelectedIndex()).isEqualTo(6);
            return true;
        });
    }

    @Test
    void scrollIsRestoredInTableAndPosters() {
        onFx(() -> {
            LibraryView view = view();
            run(view, "group.kind");
            view.restore(view.state().with("top", "9"));
            lay(view);
            assertThat(view.state().text("top")).hasValue("9");
            run(view, "posters");
            view.restore(view.state().with("top", "8"));
            lay(view);
            assertThat(Integer.parseInt(view.state().text("top").orElseThrow())).isBetween(5, 8);
            return true;
        });
    }

    @Test
    void listThatChangesStaysAtTheTitleOnTopAndAnotherOrderShowsTheCursor() {
        onFx(() -> {
            LibraryView view = view();
            table(view).scrollTo(5);
            lay(view);
            assertThat(view.state().text("top")).hasValue("5");
            titles.gone = List.of(new TitleId(2), new TitleId(3));
            inline.tell(new DomainEvent.VideosChanged(new Changed.All<>()));
            lay(view);
            assertThat(at(Integer.parseInt(view.state().text("top").orElseThrow())))
                    .isEqualTo(new TitleId(6));
            model.selected().set(new TitleId(1));
            model.sortBy(TitleSort.YEAR, true);
            lay(view);
            assertThat(view.state().text("top")).hasValue("0");
            return true;
        });
    }

    private Set<TitleId> selected() {
        return model.selection().ids();
    }

    private void click(LibraryView view, int index, boolean shift, MouseButton button) {
        int line = model.list().lines().lineOf(index);
        TableRow<?> row =
                table(view).lookupAll(".table-row-cell").stream()
                        .map(TableRow.class::cast)
                        .filter(each -> each.getIndex() == line && !each.isEmpty())
                        .filter(each -> each.isVisible() && each.getParent().isVisible())
                        .findFirst()
                        .orElseThrow();
        Node cell = row.lookup(".table-cell");
        Point2D at = cell.localToScene(5, 5);
        Event.fireEvent(cell, mouse(at, MouseEvent.MOUSE_PRESSED, shift, button));
        Event.fireEvent(cell, mouse(at, MouseEvent.MOUSE_RELEASED, shift, button));
        Event.fireEvent(cell, mouse(at, MouseEvent.MOUSE_CLICKED, shift, button));
        lay(view);
    }

    private static MouseEvent mouse(
            Point2D at, EventType<MouseEvent> type, boolean shift, MouseButton button) {
        boolean primary = button == MouseButton.PRIMARY;
        return new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, shift, false, false,
                false, primary, false, !primary, false, false, true, null);
    }

    @Test
    void shiftAndClickSelectsFromTheCursorOnAndLessAgain() {
        onFx(() -> {
            LibraryView view = view();
            click(view, 2, false, MouseButton.PRIMARY);
            click(view, 6, true, MouseButton.PRIMARY);
            assertThat(selected()).containsExactlyInAnyOrder(at(2), at(3), at(4), at(5), at(6));
            click(view, 3, true, MouseButton.PRIMARY);
            assertThat(selected()).containsExactlyInAnyOrder(at(2), at(3));
            click(view, 1, false, MouseButton.PRIMARY);
            assertThat(selected()).isEmpty();
            return true;
        });
    }

    @Test
    void shiftWithEveryKeyThatMovesSelectsWhatLiesOnTheWay() {
        onFx(() -> {
            LibraryView view = view();
            model.selected().set(at(3));
            press(view, KeyCode.DOWN, true);
            press(view, KeyCode.DOWN, true);
            press(view, KeyCode.UP, true);
            assertThat(selected()).containsExactlyInAnyOrder(at(3), at(4));
            press(view, KeyCode.HOME, true);
            assertThat(selected()).containsExactlyInAnyOrder(at(0), at(1), at(2), at(3));
            press(view, KeyCode.END, true);
            assertThat(selected()).hasSize(22 - 3).doesNotContain(at(2));
            press(view, KeyCode.PAGE_UP, true);
            assertThat(selected()).hasSizeBetween(2, 18).contains(at(3));
            assertThat(model.selected().get()).isIn(selected());
            return true;
        });
    }

    @Test
    void menuIsAboutTheSelectionOnlyWhereThatIsHit() {
        onFx(() -> {
            LibraryView view = view();
            model.selection().toggle(at(1));
            model.selection().toggle(at(4));
            click(view, 4, false, MouseButton.SECONDARY);
            assertThat(selected()).hasSize(2);
            click(view, 5, false, MouseButton.SECONDARY);
            assertThat(selected()).isEmpty();
            assertThat(model.meant().now()).containsExactly(at(5));
            return true;
        });
    }
}

package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class PosterGridCursorTest extends PosterGridFixture {
    @Test
    void arrowsMoveTheCursorInTwoDimensionsAndScrollToIt() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(100), _ -> Optional.empty());
            press(grid, KeyCode.RIGHT, false);
            press(grid, KeyCode.RIGHT, false);
            press(grid, KeyCode.DOWN, false);
            assertThat(cursor.get()).isEqualTo(new TitleId(7));
            press(grid, KeyCode.END, false);
            assertThat(cursor.get()).isEqualTo(new TitleId(100));
            assertThat(posters(grid))
                    .anyMatch(each -> each.getAccessibleText().startsWith("Film 100,"));
            press(grid, KeyCode.ENTER, false);
            assertThat(opened).isEqualTo(1);
            return null;
        });
    }

    @Test
    void spaceSelectsAndShiftTakesAllOnTheWay() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(20), _ -> Optional.empty());
            press(grid, KeyCode.HOME, false);
            press(grid, KeyCode.SPACE, false);
            press(grid, KeyCode.DOWN, true);
            assertThat(selection.ids())
                    .containsExactlyInAnyOrder(
                            new TitleId(1),
                            new TitleId(2),
                            new TitleId(3),
                            new TitleId(4),
                            new TitleId(5),
                            new TitleId(6));
            assertThat(grid.lookupAll(".poster.chosen")).hasSize(6);
            return null;
        });
    }

    @Test
    void anIdThatGoesTakesItsPosterAlongAndTheCursorStaysOnItsTitle() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(9), _ -> Optional.empty());
            cursor.set(new TitleId(7));
            show(List.of(new TitleId(3), new TitleId(7)));
            lay(grid);
            assertThat(posters(grid)).hasSize(2);
            press(grid, KeyCode.LEFT, false);
            assertThat(cursor.get()).isEqualTo(new TitleId(3));
            show(List.of());
            lay(grid);
            press(grid, KeyCode.RIGHT, false);
            assertThat(posters(grid)).isEmpty();
            return null;
        });
    }

    @Test
    void groupsBeginALineEachUnderAHeadingThatSelectsThem() {
        groups = List.of(new Group("FILM", 3), new Group("SERIES", 2));
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(5), _ -> Optional.empty());
            assertThat(grid.getItems()).hasSize(2);
            assertThat(headings(grid)).containsExactlyInAnyOrder("Films 3", "Series 2");
            press(grid, KeyCode.HOME, false);
            press(grid, KeyCode.DOWN, false);
            assertThat(cursor.get()).isEqualTo(new TitleId(4));
            Node films =
                    grid.lookupAll(".group-heading").stream()
                            .filter(Node::isVisible)
                            .filter(each -> texts(each).equals("Films 3"))
                            .findFirst()
                            .orElseThrow();
            MouseEvent pressed = mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, false, false);
            films.getOnMousePressed().handle(pressed);
            assertThat(selection.size()).isEqualTo(3);
            films.getOnMousePressed().handle(pressed);
            assertThat(selection.isEmpty()).isTrue();
            return null;
        });
    }

    private static List<String> headings(PosterGrid grid) {
        return grid.lookupAll(".group-heading").stream()
                .filter(Node::isVisible)
                .map(PosterGridCursorTest::texts)
                .toList();
    }

    private static String texts(Node heading) {
        return ((HBox) heading)
                .getChildren().stream()
                        .map(each -> ((Label) each).getText())
                        .collect(Collectors.joining(" "));
    }

    private void click(
            PosterGrid grid, long title, MouseButton button, boolean shift, boolean ctrl) {
        Poster poster =
                posters(grid).stream()
                        .filter(each -> each.getAccessibleText().startsWith("Film " + title + ","))
                        .findFirst()
                        .orElseThrow();
        Event.fireEvent(poster, mouse(MouseEvent.MOUSE_PRESSED, button, shift, ctrl));
        Event.fireEvent(poster, mouse(MouseEvent.MOUSE_CLICKED, button, shift, ctrl));
        lay(grid);
    }

    @Test
    void plainClickEndsTheSelectionAndThePressAloneKeepsItForDraggingOut() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(10), _ -> Optional.empty());
            click(grid, 2, MouseButton.PRIMARY, false, false);
            click(grid, 4, MouseButton.PRIMARY, true, false);
            assertThat(selection.ids())
                    .containsExactlyInAnyOrder(new TitleId(2), new TitleId(3), new TitleId(4));
            click(grid, 7, MouseButton.PRIMARY, false, true);
            assertThat(selection.size()).isEqualTo(4);
            Event.fireEvent(
                    posters(grid).getFirst(),
                    mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, false, false));
            assertThat(selection.size()).isEqualTo(4);
            click(grid, 3, MouseButton.PRIMARY, false, false);
            assertThat(selection.isEmpty()).isTrue();
            return null;
        });
    }

    @Test
    void menuIsAboutTheSelectionOnlyWhereThatIsHit() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(10), _ -> Optional.empty());
            selection.toggle(new TitleId(2));
            selection.toggle(new TitleId(5));
            click(grid, 5, MouseButton.SECONDARY, false, false);
            assertThat(selection.size()).isEqualTo(2);
            click(grid, 6, MouseButton.SECONDARY, false, false);
            assertThat(selection.isEmpty()).isTrue();
            assertThat(cursor.get()).isEqualTo(new TitleId(6));
            return null;
        });
    }
}

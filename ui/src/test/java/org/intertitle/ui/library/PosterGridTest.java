package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.WindowedList;
import org.intertitle.wanted.CellState;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PosterGridTest {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final UiTasks tasks = new UiTasks(Runnable::run, later::add, failures::add);
    private final List<String> names = new ArrayList<>();
    final WindowedList<TitleId, TitleRow> titles =
            new WindowedList<>(tasks, this::rows, TitleRow::id);
    final ListSelection<TitleId> selection =
            new ListSelection<>(
                    tasks.latest(),
                    titles::ids,
                    new ListSelection.Words(
                            Integer::toString, Integer::toString, Integer::toString),
                    () -> {});
    final SimpleObjectProperty<TitleId> cursor = new SimpleObjectProperty<>();
    private final TitleLines lines = new TitleLines();
    private List<Group> groups = List.of();
    private int opened;

    private List<TitleRow> rows(List<TitleId> ids) {
        return ids.stream().map(id -> row(id, names.get((int) id.value() - 1))).toList();
    }

    static TitleRow row(TitleId id, String name) {
        Coverage german =
                new Coverage(Language.of("de"), SubtitleKind.FULL, CellState.WANTED, 0, 1);
        Coverage english = new Coverage(Language.of("en"), SubtitleKind.FULL, CellState.POOR, 1, 1);
        return new TitleRow(
                id,
                new FolderId(1),
                new RelativePath("Films/" + id.value()),
                name,
                2001,
                TitleKind.FILM,
                false,
                1,
                1,
                46,
                VideoState.PRESENT,
                Instant.EPOCH,
                null,
                List.of(german, english));
    }

    PosterGrid grid(List<String> shown, Function<TitleRow, Optional<Path>> file) {
        names.clear();
        names.addAll(shown);
        PosterArt art = new PosterArt(new Artwork(tasks), file, 146, 204);
        PosterGrid grid =
                new PosterGrid(
                        titles,
                        lines,
                        selection,
                        cursor,
                        art,
                        () -> opened++,
                        Remembered.presentation(Texts.of(Locale.ENGLISH, Clock.systemUTC())));
        StackPane root = new StackPane(grid);
        Scene scene = new Scene(root, 900, 700);
        Look.apply(scene, Theme.LIGHT, Measures.STANDARD);
        List<TitleId> ids = IntStream.rangeClosed(1, shown.size()).mapToObj(TitleId::new).toList();
        show(ids);
        lay(grid);
        return grid;
    }

    private void show(List<TitleId> ids) {
        titles.show(ids);
        lines.show(ids, groups, true);
    }

    void lay(PosterGrid grid) {
        Node root = grid.getScene().getRoot();
        root.resize(900, 700);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            ((StackPane) root).layout();
            while (!later.isEmpty()) {
                later.remove().run();
            }
        }
    }

    private static List<Poster> posters(PosterGrid grid) {
        return grid.lookupAll(".poster").stream().map(Poster.class::cast).toList();
    }

    private void press(PosterGrid grid, KeyCode key, boolean shift) {
        Event.fireEvent(
                grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        lay(grid);
    }

    private static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Film " + n).toList();
    }

    @Test
    void aHundredThousandTitlesHaveOnlyThePostersThatAreSeen() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(100_000), _ -> Optional.empty());
            assertThat(grid.walk().columns()).isEqualTo(5);
            assertThat(grid.getItems()).hasSize(20_000);
            assertThat(posters(grid)).hasSizeBetween(10, 30);
            return null;
        });
    }

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
    void aPosterIsSpokenWithYearAndLanguagesAndIsTheFocusedItem() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(List.of("Amélie"), _ -> Optional.empty());
            press(grid, KeyCode.HOME, false);
            assertThat(grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                    .isInstanceOfSatisfying(
                            Node.class,
                            focused ->
                                    assertThat(focused.getAccessibleText())
                                            .isEqualTo(
                                                    "Amélie, 2001, German: wanted, English: poor"));
            return null;
        });
    }

    @Test
    void aHiddenGridFollowsNothingAndShowsWhatIsThereOnceItIsSeen() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(200), _ -> Optional.empty());
            lay(grid);
            int shown = grid.getItems().size();
            grid.setVisible(false);
            show(titles.ids().subList(0, 10).stream().toList());
            cursor.set(new TitleId(10));
            assertThat(grid.getItems()).hasSize(shown);

            grid.setVisible(true);
            lay(grid);
            assertThat(grid.getItems()).hasSizeLessThan(shown);
            assertThat(grid.cursor().at()).isEqualTo(9);
            return true;
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
            films.getOnMousePressed().handle(primary());
            assertThat(selection.size()).isEqualTo(3);
            films.getOnMousePressed().handle(primary());
            assertThat(selection.isEmpty()).isTrue();
            return null;
        });
    }

    private static List<String> headings(PosterGrid grid) {
        return grid.lookupAll(".group-heading").stream()
                .filter(Node::isVisible)
                .map(PosterGridTest::texts)
                .toList();
    }

    private static String texts(Node heading) {
        return ((HBox) heading)
                .getChildren().stream()
                        .map(each -> ((Label) each).getText())
                        .collect(Collectors.joining(" "));
    }

    private static MouseEvent primary() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void namesOfAnyLengthAndScriptKeepTheirTileInShape() {
        List<String> hard =
                List.of(
                        "x".repeat(500),
                        "אבג English مرحبا",
                        "🎬👩‍👩‍👧",
                        "one\r\ntwo\u2028three",
                        "");
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(hard, _ -> Optional.empty());
            assertThat(posters(grid))
                    .hasSize(5)
                    .allSatisfy(each -> {
                        assertThat(each.getWidth()).isEqualTo(154);
                        assertThat(each.prefHeight(-1)).isBetween(240.0, 256.0);
                    })
                    .anyMatch(each -> each.getAccessibleText().startsWith("one two three,"));
            return null;
        });
    }

    @Test
    void aFailingSearchForArtworkLeavesTheDrawnTile() {
        Toolkit.onFx(() -> {
            PosterGrid grid =
                    grid(
                            numbered(3),
                            _ -> {
                                throw new IllegalStateException("folder is offline");
                            });
            assertThat(posters(grid)).hasSize(3);
            assertThat(failures).isEmpty();
            return null;
        });
    }
}

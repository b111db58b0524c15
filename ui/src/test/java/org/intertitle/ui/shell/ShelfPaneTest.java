package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.intertitle.queries.SavedFilter.Filtered;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.SampleWindow;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class ShelfPaneTest {
    private static final Place LIBRARY = new Place.Library("");

    @Test
    void arrowKeysLeadThroughSavedFiltersBetweenPlacesAndSettings() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            person.focusOn(0);
            person.press(KeyCode.UP);
            assertThat(person.focused()).isEqualTo("Activity");
            person.press(KeyCode.DOWN, KeyCode.DOWN);
            assertThat(person.focused()).isEqualTo("Only misnamed");
            assertThat(person.focus().isFocusVisible()).isTrue();
            person.press(KeyCode.DOWN, KeyCode.DOWN);
            assertThat(person.focused()).isEqualTo("Settings");
            person.press(KeyCode.UP);
            assertThat(person.focused()).isEqualTo("Anime added this week");
            person.press(KeyCode.HOME);
            assertThat(person.focused()).isEqualTo("Home");
            assertThat(person.focus().isFocusVisible()).isTrue();
            person.press(KeyCode.END);
            assertThat(person.focused()).isEqualTo("Collapse");
            assertThat(person.focus().isFocusVisible()).isTrue();
        }
    }

    @Test
    void keysOfAFilterAreOnTheSheetWhileItHasTheFocusAndAlwaysInTheSettings() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            String rename = "Rename the saved filter…, F2";
            person.askForKeys();
            assertThat(sheet(person)).contains("Save this filter…, Ctrl+D").doesNotContain(rename);
            person.press(KeyCode.ESCAPE);
            person.focusOn(0);
            person.askForKeys();
            assertThat(sheet(person))
                    .contains(rename, "Remove the saved filter, Delete")
                    .contains("Move the saved filter down, Alt+Down arrow");
            assertThat(person.window.shell().catalog().parts())
                    .filteredOn(part -> part.place().equals("filters"))
                    .flatExtracting(part -> part.actions().get())
                    .hasSize(5);
        }
    }

    private static List<String> sheet(ShelfStage person) {
        return person.scene().getRoot().lookupAll(".sheet-line").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void enterOpensTheListOfAFilterAndOnlyItIsThePresentPlace() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            assertThat(person.current()).containsExactly("Library");
            person.focusOn(0);
            person.press(KeyCode.ENTER);
            assertThat(search(person).getText()).isEqualTo("missing:de quality<60");
            assertThat(person.current()).containsExactly("Bad German");
            person.focusOn(1);
            person.press(KeyCode.ENTER);
            assertThat(search(person).getText()).isEqualTo("can:adopt");
            assertThat(person.current()).containsExactly("Only misnamed");
            TextField search = search(person);
            person.run(() -> search.setText("can:adopt kind:film"));
            assertThat(person.current()).containsExactly("Wanted");
        }
    }

    private static TextField search(ShelfStage person) {
        return (TextField) Objects.requireNonNull(person.scene().lookup(".search-box .text-field"));
    }

    @Test
    void tabComesByOneOfThem() {
        try (ShelfStage person = ShelfStage.at(new Place.Wanted("can:adopt"))) {
            assertThat(person.items()).filteredOn(Node::isFocusTraversable).hasSize(1);
            assertThat(person.items().get(1).isFocusTraversable()).as("the present one").isTrue();
            person.focusOn(2);
            assertThat(person.items()).filteredOn(Node::isFocusTraversable).hasSize(1);
            assertThat(person.items().get(2).isFocusTraversable()).isTrue();
        }
    }

    @Test
    void deleteRemovesOneTheFocusGoesToItsNeighbourAndUndoGivesItBack() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            List<String> before = person.stored();
            person.focusOn(1);
            person.press(KeyCode.DELETE);
            assertThat(person.names()).containsExactly("Bad German", "Anime added this week");
            assertThat(person.focused()).isEqualTo("Anime added this week");
            assertThat(person.note()).isEqualTo("The saved filter “Only misnamed” was removed.");
            person.undo();
            assertThat(person.names()).isEqualTo(before);
            assertThat(person.stored()).isEqualTo(before);
            assertThat(person.focused()).isEqualTo("Anime added this week");
        }
    }

    @Test
    void theFocusIsNotLostWithTheLastFilter() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            person.focusOn(0);
            person.press(KeyCode.DELETE, KeyCode.DELETE, KeyCode.DELETE);
            assertThat(person.items()).isEmpty();
            assertThat(person.focused()).isEqualTo("Activity");
            assertThat(pane(person).isVisible()).isFalse();
        }
    }

    @Test
    void altArrowsMoveOneAndTheFocusGoesWithIt() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            person.focusOn(0);
            person.pressAlt(KeyCode.UP);
            assertThat(person.focused()).isEqualTo("Bad German");
            person.pressAlt(KeyCode.DOWN);
            assertThat(person.names())
                    .containsExactly("Only misnamed", "Bad German", "Anime added this week");
            assertThat(person.focused()).isEqualTo("Bad German");
            person.pressAlt(KeyCode.DOWN);
            person.pressAlt(KeyCode.DOWN);
            assertThat(person.stored()).last().isEqualTo("Bad German");
            person.pressAlt(KeyCode.UP);
            assertThat(person.stored()).element(1).isEqualTo("Bad German");
        }
    }

    @Test
    void deleteInTheListOfAFilterRemovesNoFilter() {
        try (ShelfStage person = ShelfStage.at(new Place.Library("missing:de quality<60"))) {
            person.press(KeyCode.DELETE, KeyCode.F2);
            assertThat(person.stored()).hasSize(3);
            assertThat(person.window.dialogs().current().get()).isNull();
        }
    }

    @Test
    void theMenuOfARowOffersWhatTheKeysDo() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            RailItem first = person.items().getFirst();
            person.run(() -> {
                first.requestFocus();
                first.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.F10,
                                true,
                                false,
                                false,
                                false));
                assertThat(menu())
                        .containsExactly(
                                "Show the list of the saved filter",
                                "Rename the saved filter…",
                                "(Move the saved filter up)",
                                "Move the saved filter down",
                                "Remove the saved filter");
                opened().hide();
            });
            RailItem last = person.items().get(2);
            person.run(() -> {
                last.requestFocus();
                last.fireEvent(
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
                assertThat(menu()).contains("(Move the saved filter down)");
                opened().getItems().getLast().fire();
            });
            assertThat(person.names()).containsExactly("Bad German", "Only misnamed");
        }
    }

    private static ContextMenu opened() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> menu() {
        return opened().getItems().stream().map(ShelfPaneTest::shown).toList();
    }

    private static String shown(MenuItem item) {
        return item.isDisable() ? "(" + item.getText() + ")" : item.getText();
    }

    @Test
    void aSmallRailHasNoRoomForThemAndThePlaceIsThatOfTheList() {
        try (ShelfStage person =
                ShelfStage.at(new Place.Library("missing:de quality<60"), 900, _ -> {})) {
            assertThat(person.scene().lookup(".shelf")).isNull();
            assertThat(person.current()).contains("Library");
            assertThat(person.window.shelf().counted).isEmpty();
            person.pressCtrl(KeyCode.K);
            person.type("remove this saved");
            person.press(KeyCode.ENTER);
            assertThat(person.stored()).doesNotContain("Bad German").hasSize(2);
        }
    }

    private static ScrollPane pane(ShelfStage person) {
        return (ScrollPane) Objects.requireNonNull(person.scene().lookup(".shelf"));
    }

    @Test
    void ofFiftyFiltersTheFocusedOneIsScrolledIntoSight() {
        try (ShelfStage person = ShelfStage.at(LIBRARY, 1280, ShelfPaneTest::fifty)) {
            person.focusOn(0);
            person.press(KeyCode.UP, KeyCode.END, KeyCode.UP, KeyCode.UP, KeyCode.UP);
            assertThat(person.focused()).isEqualTo("Filter 47");
            assertThat(inSight(person)).isTrue();
            IntStream.range(0, 40).forEach(_ -> person.press(KeyCode.UP));
            assertThat(person.focused()).isEqualTo("Filter 7");
            assertThat(inSight(person)).isTrue();
            person.pressAlt(KeyCode.DOWN);
            assertThat(person.focused()).isEqualTo("Filter 7");
            assertThat(person.names()).element(11).isEqualTo("Filter 7");
        }
    }

    private static void fifty(SampleWindow window) {
        for (int i = 0; i < 48; i++) {
            window.shelf().save("Filter " + i, Filtered.LIBRARY, "year:" + (1970 + i));
        }
    }

    private static boolean inSight(ShelfStage person) {
        return Toolkit.onFx(() -> {
            Node row = person.scene().getFocusOwner();
            Bounds bounds = row.localToScene(row.getLayoutBounds());
            Bounds room = pane(person).localToScene(pane(person).getLayoutBounds());
            return bounds.getMinY() >= room.getMinY() - 1 && bounds.getMaxY() <= room.getMaxY() + 1;
        });
    }

    @Test
    void aLongNameIsShortenedAndWholeInItsTooltip() {
        String name = "اسم \u202Eשם 字幕 " + "very long ".repeat(4) + "end";
        try (ShelfStage person =
                ShelfStage.at(
                        LIBRARY,
                        1280,
                        window -> window.shelf().save(name, Filtered.WANTED, "missing:de"))) {
            RailItem row = person.items().getLast();
            Label label = (Label) row.lookup(".rail-text");
            assertThat(label.isTextTruncated()).isTrue();
            assertThat(row.getTooltip().getText())
                    .isEqualTo(name.replace("\u202E", "") + "\nWanted: missing:de");
            Bounds bounds = row.localToScene(row.getLayoutBounds());
            assertThat(bounds.getWidth()).isLessThan(184);
        }
    }

    @Test
    void aFilterThatThisVersionCannotReadSaysSoAndCanStillBeOpened() {
        try (ShelfStage person =
                ShelfStage.at(
                        LIBRARY,
                        1280,
                        window ->
                                window.shelf().save("Future", Filtered.LIBRARY, "kind:hologram"))) {
            RailItem row = person.items().getLast();
            assertThat(row.getAccessibleText())
                    .startsWith("Future, saved filter of Library, cannot be counted: ")
                    .contains("kind:hologram");
            assertThat(((Label) row.lookup(".rail-count")).getText()).isEmpty();
            assertThat(((Label) row.lookup(".rail-count")).getGraphic()).isNotNull();
            assertThat(row.getTooltip().getText()).contains("This version cannot read the filter.");
            person.focusOn(3);
            person.press(KeyCode.ENTER);
            assertThat(search(person).getText()).isEqualTo("kind:hologram");
            assertThat(person.current()).containsExactly("Future");
        }
    }

    @Test
    void listenersHearNameListAndCount() {
        try (ShelfStage person = ShelfStage.at(LIBRARY)) {
            assertThat(person.items())
                    .extracting(Node::getAccessibleText)
                    .containsExactly(
                            "Bad German, saved filter of Library, 412",
                            "Only misnamed, saved filter of Wanted, 206",
                            "Anime added this week, saved filter of Library, 412");
        }
    }
}

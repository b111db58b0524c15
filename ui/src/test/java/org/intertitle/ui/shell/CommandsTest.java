package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.intertitle.ui.kit.Keyboard.Held;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The palette, the sheet of shortcuts and the keys of the window. */
class CommandsTest {
    private final KeyedWindow person = new KeyedWindow();

    @AfterEach
    void close() {
        person.close();
    }

    @Test
    void paletteTakesTheFocusAndGivesItBack() {
        Node before = person.focus();
        person.press(KeyCode.K, Held.CTRL);
        assertThat(person.focus()).isInstanceOf(TextField.class);
        assertThat(((TextField) person.focus()).getAccessibleHelp()).isNotBlank();
        person.press(KeyCode.ESCAPE);
        assertThat(person.focus()).isSameAs(before);
        assertThat(person.shown(".palette")).isFalse();
    }

    @Test
    void enterInThePaletteRunsWhatIsSelected() {
        person.press(KeyCode.K, Held.CTRL);
        person.type("go to wanted");
        person.press(KeyCode.ENTER);
        assertThat(person.title()).isEqualTo("Wanted");
        assertThat(person.shown(".palette")).isFalse();
    }

    @Test
    void tabStaysInThePalette() {
        person.press(KeyCode.K, Held.CTRL);
        Node field = person.focus();
        person.press(KeyCode.TAB);
        assertThat(person.focus()).isSameAs(field);
    }

    @Test
    void sheetListsTheKeysOfThePlaceAndEscClosesIt() {
        Node before = person.focus();
        person.character("?");
        assertThat(person.shown(".shortcut-sheet")).isTrue();
        assertThat(person.root().lookupAll(".sheet-line"))
                .extracting(Node::getAccessibleText)
                .contains("Command palette, Ctrl+K", "Go to Library, G, L", "Back, Alt+Left arrow");
        person.type("palette");
        assertThat(person.root().lookupAll(".sheet-line")).hasSize(1);
        person.press(KeyCode.ESCAPE);
        assertThat(person.shown(".shortcut-sheet")).isFalse();
        assertThat(person.focus()).isSameAs(before);
    }

    @Test
    void linesOfTheSheetMoveByArrowsWhileTheKeysStayInTheSearch() {
        person.character("?");
        Node field = person.focus();
        ScrollPane lines = (ScrollPane) person.root().lookup(".shortcut-sheet .scroll-pane");
        person.press(KeyCode.PAGE_DOWN);
        double page = lines.getVvalue();
        assertThat(page).isPositive();
        person.press(KeyCode.UP);
        assertThat(lines.getVvalue()).isLessThan(page);
        assertThat(person.focus()).isSameAs(field);
    }

    @Test
    void nextPartOfTheWindowHasTheFocusRoundAndRound() {
        Node first = person.focus();
        int parts = 0;
        do {
            person.press(KeyCode.F6);
            parts++;
        } while (!first.equals(person.focus()) && parts < 12);
        assertThat(parts).isBetween(3, 6);
        person.press(KeyCode.F6);
        assertThat(person.focus()).isNotSameAs(first);
    }

    @Test
    void altEnterLeadsToTheKeysOfAnAction() {
        person.press(KeyCode.K, Held.CTRL);
        person.type("undo the");
        person.press(KeyCode.ENTER, Held.ALT);
        assertThat(person.title()).isEqualTo("Settings");
        assertThat(person.root().lookupAll(".key-line")).hasSize(1);
    }

    @Test
    void termsAreCompletedWhereverAListIsFiltered() {
        for (String place : List.of("gl", "gw")) {
            person.letters(place);
            person.press(KeyCode.F, Held.CTRL);
            person.type("miss");
            person.press(KeyCode.TAB);
            assertThat(person.searched()).as(person.title()).isEqualTo("missing:");
            person.type("");
            person.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void storedKeysThatAreNoneAreToldOnceAndTheUsualOnesApply() {
        person.window().memory().put("keys.window.palette", "Hyper+K");
        person.letters("gw");
        assertThat(person.window().notifications().current().get().text())
                .startsWith("The keys stored for 1 action are unknown");
        person.run(person.window().notifications()::dismiss);
        person.letters("gl");
        assertThat(person.window().notifications().current().get()).isNull();
        person.press(KeyCode.K, Held.CTRL);
        assertThat(person.shown(".palette")).isTrue();
    }

    @Test
    void titlesOfAnyScriptStandInThePaletteOnOneLine() {
        person.press(KeyCode.K, Held.CTRL);
        person.type("extra");
        assertThat(person.root().lookupAll(".palette-cell"))
                .extracting(Node::getAccessibleText)
                .contains(
                        "Extra line breaks, 2020 · Film, Titles",
                        "שלום extra עולם, 2019 · Film, Titles");
        assertThat(person.root().lookupAll(".marked-name"))
                .allSatisfy(name -> assertThat(name.getLayoutBounds().getHeight()).isLessThan(40));
    }

    @Test
    void frameShowsTheKeysThatThePersonChose() {
        person.letters("gw");
        assertThat(keysInTheFrame()).containsExactlyInAnyOrder("Ctrl+F", "Ctrl+Z");
        person.window().memory().put("keys.window.search", "Ctrl+L");
        person.window().memory().put("keys.window.undo", "none");
        person.letters("gl");
        assertThat(keysInTheFrame()).containsExactly("Ctrl+L");
    }

    private List<String> keysInTheFrame() {
        return Toolkit.onFx(() ->
                person.root().lookupAll(".keys").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Label) node).getText())
                        .toList());
    }
}

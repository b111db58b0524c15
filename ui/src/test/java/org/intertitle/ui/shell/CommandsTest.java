package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.screens.SampleWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

class CommandsTest {
    private final SampleWindow window = Toolkit.onFx(() -> new SampleWindow(Locale.ENGLISH));
    private Stage stage;

    @BeforeEach
    void open() {
        stage =
                Toolkit.onFx(() -> {
                    Scene scene = new Scene(window.shell().root(), 1280, 800);
                    Look.apply(scene, Theme.LIGHT);
                    Stage made = new Stage();
                    made.setScene(scene);
                    made.show();
                    window.open(new Place.Library(""));
                    return made;
                });
    }

    @AfterEach
    void close() {
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void paletteTakesTheFocusAndGivesItBack() {
        Node before = focus();
        press(KeyCode.K, true, "");
        assertThat(focus()).isInstanceOf(TextField.class);
        assertThat(((TextField) focus()).getAccessibleHelp()).isNotBlank();
        press(KeyCode.ESCAPE, false, "");
        assertThat(focus()).isSameAs(before);
        assertThat(shown(".palette")).isFalse();
    }

    @Test
    void enterInThePaletteRunsWhatIsSelected() {
        press(KeyCode.K, true, "");
        type("go to wanted");
        press(KeyCode.ENTER, false, "");
        assertThat(title()).isEqualTo("Wanted");
        assertThat(shown(".palette")).isFalse();
    }

    @Test
    void tabStaysInThePalette() {
        press(KeyCode.K, true, "");
        Node field = focus();
        press(KeyCode.TAB, false, "");
        assertThat(focus()).isSameAs(field);
    }

    @Test
    void sheetListsTheKeysOfThePlaceAndEscClosesIt() {
        Node before = focus();
        press(KeyCode.UNDEFINED, false, "?");
        assertThat(shown(".shortcut-sheet")).isTrue();
        assertThat(stage.getScene().getRoot().lookupAll(".sheet-line"))
                .extracting(Node::getAccessibleText)
                .contains("Command palette, Ctrl+K", "Go to Library, G, L", "Back, Alt+Left arrow");
        type("palette");
        assertThat(stage.getScene().getRoot().lookupAll(".sheet-line")).hasSize(1);
        press(KeyCode.ESCAPE, false, "");
        assertThat(shown(".shortcut-sheet")).isFalse();
        assertThat(focus()).isSameAs(before);
    }

    @Test
    void escLeavesTheSearchThenItsBoxThenThePlace() {
        press(KeyCode.G, false, "g");
        press(KeyCode.W, false, "w");
        press(KeyCode.G, false, "g");
        press(KeyCode.L, false, "l");
        assertThat(title()).isEqualTo("Library");
        press(KeyCode.F, true, "");
        type("missing:de");
        press(KeyCode.ESCAPE, false, "");
        assertThat(((TextField) focus()).getText()).isEmpty();
        press(KeyCode.ESCAPE, false, "");
        assertThat(focus()).isNotInstanceOf(TextField.class);
        assertThat(title()).isEqualTo("Library");
        press(KeyCode.ESCAPE, false, "");
        assertThat(title()).isEqualTo("Wanted");
    }

    @Test
    void paletteDoesNotOpenBehindADialog() {
        Toolkit.onFx(() -> {
            window.dialogs()
                    .ask(new Dialogs.Dialog.Question("Really?", "Text", "Yes", "No", () -> {}));
            return true;
        });
        press(KeyCode.K, true, "");
        assertThat(shown(".palette")).isFalse();
        press(KeyCode.ESCAPE, false, "");
        assertThat(window.dialogs().current().get()).isNull();
    }

    @Test
    void nextPartOfTheWindowHasTheFocusRoundAndRound() {
        Node first = focus();
        int parts = 0;
        do {
            press(KeyCode.F6, false, "");
            parts++;
        } while (!first.equals(focus()) && parts < 12);
        assertThat(parts).isBetween(3, 6);
        press(KeyCode.F6, false, "");
        assertThat(focus()).isNotSameAs(first);
    }

    @Test
    void altEnterLeadsToTheKeysOfAnAction() {
        press(KeyCode.K, true, "");
        type("undo the");
        Toolkit.onFx(() -> {
            fire(KeyCode.ENTER, false, true, "");
            return true;
        });
        assertThat(title()).isEqualTo("Settings");
        assertThat(stage.getScene().getRoot().lookupAll(".key-line")).hasSize(1);
    }

    @Test
    void storedKeysThatAreNoneAreToldOnceAndTheUsualOnesApply() {
        window.memory().put("keys.window.palette", "Hyper+K");
        press(KeyCode.G, false, "g");
        press(KeyCode.W, false, "w");
        assertThat(window.notifications().current().get().text())
                .startsWith("The keys stored for 1 action are unknown");
        Toolkit.onFx(() -> {
            window.notifications().dismiss();
            return true;
        });
        press(KeyCode.G, false, "g");
        press(KeyCode.L, false, "l");
        assertThat(window.notifications().current().get()).isNull();
        press(KeyCode.K, true, "");
        assertThat(shown(".palette")).isTrue();
    }

    @Test
    void titlesOfAnyScriptStandInThePaletteOnOneLine() {
        press(KeyCode.K, true, "");
        type("extra");
        assertThat(stage.getScene().getRoot().lookupAll(".palette-cell"))
                .extracting(Node::getAccessibleText)
                .contains(
                        "Extra line breaks, 2020 · Film, Titles",
                        "שלום extra עולם, 2019 · Film, Titles");
        assertThat(stage.getScene().getRoot().lookupAll(".marked-name"))
                .allSatisfy(name -> assertThat(name.getLayoutBounds().getHeight()).isLessThan(40));
    }

    @Test
    void frameShowsTheKeysThatThePersonChose() {
        press(KeyCode.G, false, "g");
        press(KeyCode.W, false, "w");
        assertThat(keysInTheFrame()).containsExactlyInAnyOrder("Ctrl+F", "Ctrl+Z");
        window.memory().put("keys.window.search", "Ctrl+L");
        window.memory().put("keys.window.undo", "none");
        press(KeyCode.G, false, "g");
        press(KeyCode.L, false, "l");
        assertThat(keysInTheFrame()).containsExactly("Ctrl+L");
    }

    private List<String> keysInTheFrame() {
        return Toolkit.onFx(() ->
                stage.getScene().getRoot().lookupAll(".keys").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    private String title() {
        return Toolkit.onFx(() ->
                ((Label) Objects.requireNonNull(stage.getScene().lookup(".screen-title")))
                        .getText());
    }

    private boolean shown(String selector) {
        return Toolkit.onFx(() ->
                stage.getScene().getRoot().lookupAll(selector).stream()
                        .anyMatch(node -> node.getParent().isVisible()));
    }

    private Node focus() {
        return Toolkit.onFx(() -> stage.getScene().getFocusOwner());
    }

    private void type(String text) {
        Toolkit.onFx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText(text);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
    }

    private void press(KeyCode code, boolean ctrl, String text) {
        Toolkit.onFx(() -> {
            fire(code, ctrl, false, text);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
    }

    private void fire(KeyCode code, boolean ctrl, boolean alt, String text) {
        Node target = stage.getScene().getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            type, KeyEvent.CHAR_UNDEFINED, text, code, false, ctrl, alt, false));
        }
    }
}

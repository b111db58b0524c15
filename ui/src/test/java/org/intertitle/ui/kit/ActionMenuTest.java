package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Action.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ActionMenuTest {
    private final List<String> ran = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final Remembered memory = new Remembered();
    private final ListView<String> list = new ListView<>();
    private final ActionMenu menu = Toolkit.onFx(this::menu);
    private Stage stage;

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    @BeforeEach
    void window() {
        actions.add(action("library.open", Scope.SELECTION).keys("Enter"));
        actions.add(action("library.plan", Scope.SELECTION).keys("Ctrl+P").when(() -> false));
        actions.add(action("library.clear", Scope.FILTER));
        stage =
                Toolkit.onFx(() -> {
                    menu.attachTo(list);
                    list.getItems().setAll("a", "b", "c");
                    Stage made = new Stage();
                    made.setScene(new Scene(list, 300, 300));
                    made.show();
                    list.getSelectionModel().select(1);
                    list.requestFocus();
                    list.applyCss();
                    list.layout();
                    return made;
                });
    }

    private ActionMenu menu() {
        return new ActionMenu(
                () -> actions,
                new Presentation(
                        Texts.of(Locale.GERMAN, Clock.systemUTC()), Measures.STANDARD, memory));
    }

    @AfterEach
    void close() {
        Toolkit.onFx(() -> {
            menu.hide();
            stage.close();
            return true;
        });
    }

    private Action action(String id, Scope scope) {
        return Action.of(id, scope, Glyph.ADD, () -> "Name of " + id, () -> ran.add(id));
    }

    @Test
    void actionsStandByScopeWithTheirKeysAndWhatCannotBeDoneIsGrey() {
        List<MenuItem> items = shown();
        assertThat(items).hasSize(4);
        assertThat(items.get(0).getText()).isEqualTo("Name of library.open");
        assertThat(items.get(0).getAccelerator().getDisplayText()).isEqualTo("Enter");
        assertThat(items.get(1).getAccelerator().getDisplayText()).isEqualTo("Strg+P");
        assertThat(items.get(1).isDisable()).isTrue();
        assertThat(items.get(2)).isInstanceOf(SeparatorMenuItem.class);
        assertThat(items.get(3).getAccelerator()).isNull();
    }

    @Test
    void actionsAreAskedAnewEachTime() {
        assertThat(shown()).hasSize(4);
        actions.removeLast();
        memory.put("keys.library.open", "Ctrl+O");
        List<MenuItem> items = shown();
        assertThat(items).hasSize(2);
        assertThat(items.get(0).getAccelerator().getDisplayText()).isEqualTo("Strg+O");
        Toolkit.onFx(() -> {
            items.get(0).fire();
            return true;
        });
        assertThat(ran).containsExactly("library.open");
    }

    @Test
    void menuWithoutActionsIsNotShown() {
        actions.clear();
        shown();
        assertThat(Toolkit.onFx(menu::isShowing)).isFalse();
    }

    @Test
    void menuKeyAndShiftF10OpenItAtTheFocusedRow() {
        for (KeyCode code : List.of(KeyCode.CONTEXT_MENU, KeyCode.F10)) {
            double below =
                    Toolkit.onFx(() -> {
                        menu.hide();
                        Event.fireEvent(
                                list,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        code == KeyCode.F10,
                                        false,
                                        false,
                                        false));
                        assertThat(menu.isShowing()).as(code.name()).isTrue();
                        // In one go: a window that was just shown may still be moved.
                        return menu.getAnchorY() - list.localToScreen(0, 0).getY();
                    });
            assertThat(below).as(code.name()).isBetween(20.0, 120.0);
        }
    }

    private List<MenuItem> shown() {
        return Toolkit.onFx(() -> {
            menu.hide();
            menu.show(list, 20, 20);
            return List.copyOf(menu.getItems());
        });
    }
}

package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.shell.ShortcutStage.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys and sequences of keys run their actions. */
class ShortcutsTest {
    private final ShortcutStage stage = new ShortcutStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void keysRunTheirActions() {
        stage.press(stage.list, KeyCode.P);
        stage.press(stage.list, KeyCode.K, Held.CTRL);
        stage.press(stage.list, KeyCode.F2);
        assertThat(stage.ran).containsExactly("library.plan", "window.palette", "library.rename");
    }

    @Test
    void sequenceActsOnceAllItsKeysWerePressed() {
        stage.press(stage.list, KeyCode.G);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.H);
        assertThat(stage.ran).containsExactly("go.home");
    }

    @Test
    void sequenceThatIsNotEndedInTimeIsForgotten() {
        stage.press(stage.list, KeyCode.G);
        stage.now += 2_000_000_000L;
        stage.press(stage.list, KeyCode.L);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).containsExactly("library.plan");
    }

    @Test
    void wrongKeyEndsASequenceAndDoesNothingElse() {
        stage.press(stage.list, KeyCode.G);
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).containsExactly("library.plan");
    }

    @Test
    void escEndsASequenceBeforeItLeavesAnything() {
        stage.press(stage.list, KeyCode.G);
        stage.press(stage.list, KeyCode.ESCAPE);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.ESCAPE);
        assertThat(stage.ran).containsExactly("leave");
    }

    @Test
    void characterIsKnownByWhatIsTypedInAnyLayout() {
        stage.type(stage.list, KeyCode.UNDEFINED, "?");
        stage.type(stage.list, KeyCode.SLASH, "?");
        assertThat(stage.ran).containsExactly("window.shortcuts", "window.shortcuts");
    }

    @Test
    void otherUsualKeysActUntilSomebodyTakesThem() {
        stage.type(stage.list, KeyCode.SLASH, "/");
        assertThat(stage.ran).containsExactly("window.search");
        stage.memory.put("keys.library.plan", "/");
        stage.type(stage.list, KeyCode.SLASH, "/");
        assertThat(stage.ran).containsExactly("window.search", "library.plan");
    }

    @Test
    void heldKeyActsOnce() {
        Toolkit.onFx(() -> {
            for (int i = 0; i < 5; i++) {
                stage.fire(stage.list, KeyEvent.KEY_PRESSED, KeyCode.Z, "", Held.CTRL);
            }
            stage.fire(stage.list, KeyEvent.KEY_RELEASED, KeyCode.Z, "", Held.CTRL);
            stage.fire(stage.list, KeyEvent.KEY_PRESSED, KeyCode.Z, "", Held.CTRL);
            return true;
        });
        assertThat(stage.ran).containsExactly("window.undo", "window.undo");
    }

    @Test
    void chosenKeysTakeThePlaceOfTheActionsOwn() {
        stage.memory.put("keys.library.plan", "Ctrl+P");
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).isEmpty();
        stage.press(stage.list, KeyCode.P, Held.CTRL);
        assertThat(stage.ran).containsExactly("library.plan");
    }

    @Test
    void brokenChosenKeysLeaveTheActionItsOwn() {
        stage.memory.put("keys.library.plan", "Hyper+Ω+");
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).containsExactly("library.plan");
    }

    @Test
    void actionThatIsNotPossibleDoesNotAct() {
        stage.possible = false;
        stage.press(stage.list, KeyCode.P);
        assertThat(stage.ran).isEmpty();
    }
}
